package org.stet.deployment.speed;

/** Where a claim stands: of eleven, ten are published, and one is withdrawn or at work. */
record Stand(CheckStage stage, boolean published, boolean withdrawn) {

    private static final int OF = 11;

    static Stand of(int number, Chance chance) {
        if (number % OF != OF - 1) {
            return new Stand(CheckStage.APPROVED, true, false);
        }
        if (chance.one(4)) {
            return new Stand(CheckStage.APPROVED, true, true);
        }
        return new Stand(CheckStage.values()[chance.weighted(4, 3, 3, 2)], false, false);
    }

    /** How many claims there are for as many that readers see. */
    static int all(int published) {
        return (int) ((long) published * OF / (OF - 1));
    }
}
