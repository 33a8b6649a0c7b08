package org.ispolnenie.reading.extraction.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The code pages of RTF, by the numbers it gives them. */
final class RtfCharsets {

    static final Charset LATIN = Charset.forName("windows-1252");

    /** Stands for the fonts that hold pictures. */
    static final Charset SYMBOLS = StandardCharsets.US_ASCII;

    private RtfCharsets() {}

    /**
     * The encoding of a font.
     *
     * @param fontCharset the Windows character set of the font
     * @param usual       the encoding of the document: charset 0 and 1 say no more than «the usual one»
     */
    static Charset ofFont(int fontCharset, Charset usual) {
        return switch (fontCharset) {
            case 2 -> SYMBOLS;
            case 161 -> Charset.forName("windows-1253");
            case 162 -> Charset.forName("windows-1254");
            case 186 -> Charset.forName("windows-1257");
            case 204 -> Charset.forName("windows-1251");
            case 238 -> Charset.forName("windows-1250");
            case 254 -> Charset.forName("IBM437");
            case 255 -> Charset.forName("IBM866");
            default -> usual;
        };
    }

    /** The encoding of a Windows code page; the other one if there is none of that number, or it takes more bytes. */
    static Charset ofCodePage(@Nullable Integer page, Charset otherwise) {
        String number = String.valueOf(page);
        for (String name : new String[] {"windows-" + number, "IBM" + number}) {
            if (Charset.isSupported(name) && Charset.forName(name).newEncoder().maxBytesPerChar() <= 1) {
                return Charset.forName(name);
            }
        }
        return otherwise;
    }
}
