package org.ispolnenie.protocol.service.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The texts of a region pack by their names; what is no part of one, too large or not UTF-8 is refused. */
final class RegionPackFile {

    private static final Set<String> PARTS = Set.of(RegionPack.DIRECTORY, RegionPack.CALENDAR, RegionPack.RULES);
    /** A hundred times the directory of a region. */
    private static final int LARGEST_PART = 2 << 20;

    private final String name;
    private final Map<String, String> texts;

    private RegionPackFile(String name, Map<String, String> texts) {
        this.name = name;
        this.texts = texts;
    }

    static RegionPackFile read(Path file) {
        String name = file.toString();
        Map<String, String> texts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!PARTS.contains(entry.getName())) {
                    throw new RegionPackException(name, "it has a part «" + entry.getName() + "»");
                }
                texts.put(entry.getName(), text(zip, entry, name));
            }
        } catch (IOException unreadable) {
            throw new RegionPackException(name, "it is no ZIP file that can be read (" + unreadable.getMessage() + ")");
        }
        return new RegionPackFile(name, texts);
    }

    private static String text(ZipFile zip, ZipEntry entry, String name) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new RegionPackException(name, entry.getName() + " is larger than 2 MB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw new RegionPackException(name, entry.getName() + " is not in UTF-8");
        }
    }

    /** A part that must be there, as it is read. */
    <T> T part(String part, Function<String, T> reading) {
        return optional(part, reading).orElseThrow(() -> new RegionPackException(name, part + " is missing"));
    }

    /** A part that may be missing. */
    <T> Optional<T> optional(String part, Function<String, T> reading) {
        @Nullable String text = texts.get(part);
        try {
            return text == null ? Optional.empty() : Optional.of(reading.apply(text));
        } catch (IllegalArgumentException wrong) {
            throw new RegionPackException(name, part + ": " + wrong.getMessage());
        }
    }
}
