package org.ispolnenie.reading.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Mutilates a document: now its file, now what is packed in it, so that every layer of a reader meets nonsense. */
final class Mutation {

    private static final int MOST_CHANGES = 8;

    private final byte[] file;
    private final Map<String, byte[]> parts;
    private final List<String> texts;

    private Mutation(byte[] file, Map<String, byte[]> parts) {
        this.file = file;
        this.parts = parts;
        this.texts =
                parts.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
    }

    static Mutation of(byte[] document) {
        try {
            if (document[0] == 'P' && document[1] == 'K') {
                return new Mutation(document, unzipped(document));
            }
            return new Mutation(document, document[0] == '%' ? Map.of("pdf", unpacked(document)) : Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] next(Random random) {
        if (parts.isEmpty() || random.nextInt(3) == 0) {
            return changed(file, random);
        }
        if (texts.isEmpty()) {
            return changed(parts.values().iterator().next(), random);
        }
        Map<String, byte[]> mutant = new LinkedHashMap<>(parts);
        mutant.computeIfPresent(texts.get(random.nextInt(texts.size())), (name, part) -> changed(part, random));
        return zipped(mutant);
    }

    private static byte[] changed(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int changes = random.nextBoolean() ? 1 : 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes && bytes.length > 1; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = spliced(bytes, at, at + length, new byte[0]);
                case 3 -> bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
                case 4 -> {
                    int from = random.nextInt(bytes.length - length + 1);
                    bytes = spliced(bytes, at, at + length, Arrays.copyOfRange(bytes, from, from + length));
                }
                default -> Arrays.fill(bytes, at, at + length, (byte) "09-{}<>\\ \0\u00ff".charAt(random.nextInt(11)));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = new byte[bytes.length - (to - from) + middle.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }

    private static Map<String, byte[]> unzipped(byte[] document) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().endsWith(".png")) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The PDF with its streams in the clear. */
    private static byte[] unpacked(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            for (COSObjectKey key :
                    new ArrayList<>(pdf.getDocument().getXrefTable().keySet())) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    byte[] content = stream.createInputStream().readAllBytes();
                    stream.removeItem(COSName.FILTER);
                    try (OutputStream out = stream.createRawOutputStream()) {
                        out.write(content);
                    }
                }
            }
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }
}
