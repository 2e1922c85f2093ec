package org.stet.imports.upload;

/** Why a file is not taken. */
final class UploadRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    UploadRefusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static UploadRefusal invalid(String message) {
        return new UploadRefusal(400, "BAD_REQUEST", message);
    }

    static UploadRefusal tooLarge(long most) {
        return new UploadRefusal(
                413,
                "REQUEST_TOO_LARGE",
                "The file has more than the %d bytes of stet.import.max-size.".formatted(most));
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
