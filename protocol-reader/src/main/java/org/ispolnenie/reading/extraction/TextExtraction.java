package org.ispolnenie.reading.extraction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.DocumentFormat;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.reading.extraction.document.ExtractionLimits;
import org.ispolnenie.reading.extraction.document.FormatReader;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.ispolnenie.reading.extraction.odt.OdtReader;
import org.ispolnenie.reading.extraction.pdf.PdfReader;
import org.ispolnenie.reading.extraction.plain.DeclaredCharset;
import org.ispolnenie.reading.extraction.plain.PlainTextReader;
import org.ispolnenie.reading.extraction.rtf.RtfReader;
import org.ispolnenie.reading.extraction.word.DocReader;
import org.ispolnenie.reading.extraction.word.DocxReader;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of a document: plain text, {@code .docx}, {@code .doc}, {@code .pdf}, {@code .odt},
 * {@code .rtf}. Safe for many threads at once.
 */
public final class TextExtraction {

    /** What a parser thinks of a broken file the refusal tells; a hostile file shall not fill the server's log. */
    private static final List<Logger> QUIET = Stream.of("org.apache.poi", "org.apache.pdfbox", "org.apache.fontbox")
            .map(Logger::getLogger)
            .toList();

    static {
        QUIET.forEach(log -> log.setLevel(Level.OFF));
    }

    private final ExtractionLimits limits;
    private final Executor workers;

    /** Reads in the caller's thread, within the usual limits. */
    public TextExtraction() {
        this(ExtractionLimits.DEFAULT, Runnable::run);
    }

    /**
     * Reads in threads of the server.
     *
     * @param limits  how much of a file is taken
     * @param workers run the readers; with threads of their own the caller is freed when the time is over, even if a
     *                parser is then still busy with itself
     */
    public TextExtraction(ExtractionLimits limits, Executor workers) {
        this.limits = limits;
        this.workers = workers;
    }

    /**
     * The text of a document.
     *
     * @param bytes     the document
     * @param mediaType what its sender says it is; only the charset of a plain text is of use
     * @param fileName  its name; of no use to the reading, which goes by the content
     * @throws UnreadableDocumentException the document cannot be read, and why
     */
    public ExtractedText extract(byte[] bytes, @Nullable String mediaType, @Nullable String fileName) {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(Problem.EMPTY);
        }
        if (bytes.length > limits.bytes()) {
            throw limits.exceeded();
        }
        Budget budget = new Budget(limits);
        FutureTask<ExtractedText> reading = new FutureTask<>(() -> read(bytes, mediaType, budget));
        workers.execute(reading);
        try {
            return reading.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException late) {
            throw budget.outOfTime();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw budget.outOfTime();
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        } finally {
            // a reader that still runs stops at its next step
            budget.cancel();
        }
    }

    private static ExtractedText read(byte[] bytes, @Nullable String mediaType, Budget budget) throws IOException {
        DocumentFormat format = FormatDetector.detect(bytes, budget);
        ExtractedText text = format == DocumentFormat.TEXT
                ? new PlainTextReader(DeclaredCharset.of(mediaType)).read(bytes, budget)
                : new ExtractedText(reader(format).read(bytes, budget), format.mediaType(), null);
        if (WrittenText.isNothing(text.text())) {
            throw new UnreadableDocumentException(format == DocumentFormat.PDF ? Problem.NO_TEXT : Problem.EMPTY);
        }
        return text;
    }

    private static FormatReader reader(DocumentFormat format) {
        return switch (format) {
            case DOCX -> new DocxReader();
            case DOC -> new DocReader();
            case PDF -> new PdfReader();
            case ODT -> new OdtReader();
            case RTF -> new RtfReader();
            case TEXT -> throw new IllegalArgumentException("a plain text needs its charset");
        };
    }

    /** Parsers fall over foreign bytes in every way there is; whatever they throw, it is the file that is at fault. */
    private static DomainException refusal(@Nullable Throwable thrown) {
        if (thrown instanceof DomainException refusal) {
            return refusal;
        }
        if (thrown instanceof StackOverflowError || thrown instanceof OutOfMemoryError) {
            return new UnreadableDocumentException(Problem.TOO_COMPLEX, thrown);
        }
        if (thrown instanceof LinkageError installation) {
            throw installation;
        }
        return thrown == null
                ? new UnreadableDocumentException(Problem.DAMAGED)
                : Causes.first(thrown, UnreadableDocumentException.class)
                        .orElseGet(() -> new UnreadableDocumentException(Problem.DAMAGED, thrown));
    }
}
