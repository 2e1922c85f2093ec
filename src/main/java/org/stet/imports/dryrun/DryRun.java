package org.stet.imports.dryrun;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.stet.imports.ImportFiles;
import org.stet.imports.ImportRuns;
import org.stet.imports.ImportState;
import org.stet.imports.ImportStep;
import org.stet.imports.Job;
import org.stet.imports.ReadingWish;
import org.stet.imports.document.ImportedDocument;
import org.stet.imports.line.ImportLines;
import org.stet.imports.reading.CandidateReaders;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadingOptions;
import org.stet.imports.reading.UnfittingColumns;
import org.stet.imports.reading.UnreadableFile;

/** Reads an import's file and says of each check what would become of it. Nothing is imported by it. */
@ApplicationScoped
class DryRun implements ImportStep {

    private static final Logger LOG = Logger.getLogger(DryRun.class);
    private static final int PORTION = 500;
    private static final int TEN_MINUTES = 600;

    private final ImportRuns runs;
    private final ImportFiles files;
    private final CandidateReaders readers;
    private final ImportedDocument documents;
    private final ImportLines lines;

    DryRun(
            ImportRuns runs,
            ImportFiles files,
            CandidateReaders readers,
            ImportedDocument documents,
            ImportLines lines) {
        this.runs = runs;
        this.files = files;
        this.readers = readers;
        this.documents = documents;
        this.lines = lines;
    }

    @Override
    public ImportState state() {
        return ImportState.READING;
    }

    @Override
    public void take(UUID run) {
        runs.beginReading(run).ifPresent(this::read);
    }

    private void read(Job job) {
        try {
            inTransaction(() -> lines.forget(job.run()));
            readFile(job);
            inTransaction(() -> runs.read(job.run(), lines.compare(job.run())));
        } catch (Discarded meanwhile) {
            LOG.debugf("Import %s was discarded while its file was read.", job.run());
        } catch (UnfittingColumns fault) {
            runs.readInVain(job.run(), inWords(fault));
        } catch (UnreadableFile fault) {
            runs.fail(job.run(), inWords(fault));
        } catch (NoSuchFileException gone) {
            runs.fail(job.run(), "The file is not in stet.import.directory any more: upload it again.");
        } catch (IOException passing) {
            throw new UncheckedIOException(passing);
        }
    }

    private static String inWords(UnreadableFile fault) {
        return "Line %d: %s".formatted(fault.line(), fault.getMessage());
    }

    private void readFile(Job job) throws IOException {
        try (CountedStream bytes = new CountedStream(Files.newInputStream(files.of(job.run())))) {
            Portion portion = new Portion(job, bytes);
            readers.read(job.format(), bytes, options(job.wish()), portion::add);
            portion.write();
        }
    }

    private static ReadingOptions options(ReadingWish wish) {
        return ReadingOptions.usual().withLanguage(wish.language()).withColumns(wish.columns());
    }

    private void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(TEN_MINUTES).run(() -> {
            runs.takeYourTime();
            work.run();
        });
    }

    /** Lines that were read and not written yet. */
    private final class Portion {

        private final Job job;
        private final CountedStream bytes;
        private final List<ReadLine> read = new ArrayList<>(PORTION);

        Portion(Job job, CountedStream bytes) {
            this.job = job;
            this.bytes = bytes;
        }

        void add(ReadLine line) {
            read.add(line);
            if (read.size() == PORTION) {
                write();
            }
        }

        void write() {
            if (!read.isEmpty()) {
                inTransaction(() -> lines.write(job.run(), documents.drafts(job, read)));
                read.clear();
            }
            if (!runs.advance(job.run(), ImportState.READING, bytes.count())) {
                throw new Discarded();
            }
        }
    }

    private static final class Discarded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Discarded() {
            super(null, null, false, false);
        }
    }
}
