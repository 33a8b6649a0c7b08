package org.ispolnenie.micro.rest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files no reader should trust, each with the status it is refused with and the words that say why. */
enum HostileFile {
    EMPTY("text/plain", 422, "пуст") {
        @Override
        byte[] content() {
            return new byte[0];
        }
    },
    BLANK("text/plain", 422, "пуст") {
        @Override
        byte[] content() {
            return utf8(" \n\t\n ");
        }
    },
    RANDOM_BYTES("application/octet-stream", 422, "не документ и не текст") {
        @Override
        byte[] content() {
            return noise();
        }
    },
    RANDOM_BYTES_CALLED_TEXT("text/plain; charset=UTF-8", 422, "не документ и не текст") {
        @Override
        byte[] content() {
            return noise();
        }
    },
    PICTURE("image/gif", 415, "не читаются") {
        @Override
        byte[] content() {
            return utf8("GIF89a\1\0\1\0\0\0\0;");
        }
    },
    PICTURE_CALLED_WORD(Types.DOCX, 415, "не читаются") {
        @Override
        byte[] content() {
            return utf8("GIF89a\1\0\1\0\0\0\0;");
        }
    },
    WEB_PAGE("text/html", 415, "не читаются") {
        @Override
        byte[] content() {
            return utf8("<!DOCTYPE html><html><body>1. Сделать</body></html>");
        }
    },
    ZIP_OF_SOMETHING("application/zip", 415, "не читаются") {
        @Override
        byte[] content() throws IOException {
            return zip(Map.of("readme.txt", utf8("1. Сделать")));
        }
    },
    ENCRYPTED_PDF("application/pdf", 422, "паролем") {
        @Override
        byte[] content() throws IOException {
            return encryptedPdf();
        }
    },
    ENCRYPTED_WORD(Types.DOCX, 422, "паролем") {
        @Override
        byte[] content() throws IOException {
            return encryptedOffice();
        }
    },
    TRUNCATED_PDF("application/pdf", 422, "повреждён") {
        @Override
        byte[] content() throws IOException {
            return half("founding.pdf");
        }
    },
    TRUNCATED_WORD(Types.DOCX, 422, "повреждён") {
        @Override
        byte[] content() throws IOException {
            return half("founding.docx");
        }
    },
    TRUNCATED_OLD_WORD("application/msword", 422, "повреждён") {
        @Override
        byte[] content() throws IOException {
            return half("founding.doc");
        }
    },
    TRUNCATED_OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", 422, "повреждён") {
        @Override
        byte[] content() throws IOException {
            return half("founding.odt");
        }
    },
    ZIP_BOMB(Types.DOCX, 422, "безопасно нельзя") {
        @Override
        byte[] content() throws IOException {
            byte[] blanks = new byte[256 << 20];
            Arrays.fill(blanks, (byte) ' ');
            return word(blanks);
        }
    },
    OUTSIDE_ENTITY(Types.DOCX, 422, "безопасно нельзя") {
        @Override
        byte[] content() throws IOException {
            return word(utf8("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + Types.DOCUMENT));
        }
    },
    BILLION_LAUGHS(Types.DOCX, 422, "безопасно нельзя") {
        @Override
        byte[] content() throws IOException {
            StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 'ха'>");
            for (int i = 1; i < 30; i++) {
                type.append("<!ENTITY e%1$d '&e%2$d;&e%2$d;'>".formatted(i, i - 1));
            }
            return word(utf8(
                    type.append("<!ENTITY e '&e29;'>]>").append(Types.DOCUMENT).toString()));
        }
    };

    /** Made of a document that is read well where it is whole. */
    private static final Path WHOLE =
            Path.of("../protocol-reader/src/test/resources/org/ispolnenie/reading/extraction");

    private final String mediaType;
    private final int status;
    private final String says;

    HostileFile(String mediaType, int status, String says) {
        this.mediaType = mediaType;
        this.status = status;
        this.says = says;
    }

    abstract byte[] content() throws IOException;

    byte[] bytes() {
        try {
            return content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String mediaType() {
        return mediaType;
    }

    int status() {
        return status;
    }

    /** Part of the refusal in Russian. */
    String says() {
        return says;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        new Random(2019).nextBytes(noise);
        return noise;
    }

    private static byte[] half(String name) throws IOException {
        byte[] whole = Files.readAllBytes(WHOLE.resolve(name));
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** How Office keeps a document with a password: an OLE file with two streams. */
    private static byte[] encryptedOffice() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                InputStream info = new ByteArrayInputStream(noise());
                InputStream document = new ByteArrayInputStream(noise())) {
            files.createDocument(info, "EncryptionInfo");
            files.createDocument(document, "EncryptedPackage");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] word(byte[] document) throws IOException {
        return zip(new TreeMap<>(Map.of(
                "[Content_Types].xml",
                utf8(Types.CONTENT_TYPES),
                "_rels/.rels",
                utf8(Types.RELATIONS),
                "word/document.xml",
                document)));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Constants an enum constant may use before the enum is there. */
    private static final class Types {
        static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        static final String CONTENT_TYPES =
                "<Types><Override PartName='/word/document.xml' ContentType='" + DOCX + ".main+xml'/></Types>";
        static final String RELATIONS =
                "<Relationships><Relationship Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument' Target='word/document.xml'/></Relationships>";
        static final String DOCUMENT =
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
                        + "<w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    }
}
