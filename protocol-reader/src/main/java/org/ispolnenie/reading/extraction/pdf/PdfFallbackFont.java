package org.ispolnenie.reading.extraction.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** One font for all that a document does not bring along: its words are read, not drawn. */
final class PdfFallbackFont implements FontMapper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Loaded once, when a document first needs it. */
    private static final class Loaded {

        private static final TrueTypeFont FONT_FILE = load();

        private static TrueTypeFont load() {
            try (InputStream font = PDFont.class.getResourceAsStream(FONT)) {
                if (font == null) {
                    throw new IOException("PDFBox without its font");
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(font));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT_FILE, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT_FILE, true);
    }

    @Override
    @SuppressWarnings("NullAway") // PDFBox itself passes null where there is no OpenType font
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Loaded.FONT_FILE, true);
    }
}
