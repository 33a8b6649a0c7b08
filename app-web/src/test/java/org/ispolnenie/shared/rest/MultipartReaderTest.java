package org.ispolnenie.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultipartReaderTest {

    private static final String BOUNDARY = "AaB03x";

    @Test
    void partsComeInTurnWithTheirHeadersAndBytes() throws IOException {
        assertThat(read("before\r\n--AaB03x\r\nA: 1\r\nб: ю\r\n\r\none\r\n--AaB03x\r\n\r\n\r\n--AaB03x--\r\nafter"))
                .containsExactly("{a=1, б=ю}one", "{}");
    }

    @Test
    void bytesThatLookLikeADelimiterAndAreNoneStayInThePart() throws IOException {
        assertThat(read("--AaB03x\r\nA: 1\r\n\r\n\r\n--AaB03\r\n--\r\r\n-\r\n--AaB03x--"))
                .containsExactly("{a=1}\r\n--AaB03\r\n--\r\r\n-");
    }

    @Test
    void anySizeAndAnyCutOfTheStreamGiveTheSameBytes() throws IOException {
        Random random = new Random(3);
        for (int size : List.of(0, 1, 65_519, 65_530, 65_536, 131_072, 400_000)) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes("--AaB03x\r\nA: 1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(bytes);
            body.writeBytes("\r\n--AaB03x--".getBytes(StandardCharsets.US_ASCII));
            MultipartReader reader = new MultipartReader(new Trickle(body.toByteArray(), random), BOUNDARY);
            reader.next();
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            assertThat(reader.copy(copy, size)).isTrue();
            assertThat(Arrays.equals(copy.toByteArray(), bytes))
                    .as("%d bytes", size)
                    .isTrue();
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void aPartLargerThanItMayBeIsNotRead() throws IOException {
        MultipartReader reader = reader("--AaB03x\r\n\r\nfour\r\n--AaB03x--");
        reader.next();
        assertThat(reader.copy(new ByteArrayOutputStream(), 3)).isFalse();
    }

    @Test
    void aBodyThatBreaksOffAnywhereIsMalformed() {
        String whole = "--AaB03x\r\nA: 1\r\n\r\none\r\n--AaB03x--";
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> read("--AaB03x\r\nno header\r\n\r\n\r\n--AaB03x--"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read("--AaB03x\r\nA: " + "1".repeat(20_000) + "\r\n\r\n\r\n--AaB03x--"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new MultipartReader(InputStream.nullInputStream(), null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aFilesNameIsReadInEveryFormItIsSentIn() {
        assertThat(PartName.of("form-data; name=\"file\"; filename=\"меры.pdf\""))
                .isEqualTo(new PartName("file", "меры.pdf"));
        assertThat(PartName.of("form-data; filename=plain.pdf; name=file"))
                .isEqualTo(new PartName("file", "plain.pdf"));
        assertThat(PartName.of("form-data; name=\"file\"; filename=\"x\"; filename*=utf-8'ru'%D0%BC%2B+.pdf")
                        .file())
                .isEqualTo("м++.pdf");
        assertThat(PartName.of("form-data; name=\"file\"; filename=\"a\\\"b%22.pdf\"")
                        .file())
                .isEqualTo("a\"b\".pdf");
        assertThat(PartName.of("form-data; name=\"file\"; filename*=UTF-8''%zz").file())
                .isEqualTo("file");
        assertThat(PartName.of("form-data; name=\"file\"; filename=\"x\"; filename*=windows-1251''%EC%E5%F0%FB.pdf")
                        .file())
                .isEqualTo("меры.pdf");
        assertThat(PartName.of("form-data; name=\"file\"; filename=\"x.pdf\"; filename*=klingon''%EC.pdf")
                        .file())
                .isEqualTo("x.pdf");
        assertThat(PartName.of(
                                "form-data; name=\"file\"; filename=\"=?windows-1251?B?7OXw+w==?= =?UTF-8?Q?_=E2=84=96.pdf?=\"")
                        .file())
                .isEqualTo("меры №.pdf");
        assertThat(PartName.of("form-data; name=\"file\"; filename=\"=?klingon?B?7OXw?=.pdf\"")
                        .file())
                .isEqualTo("=?klingon?B?7OXw?=.pdf");
        assertThat(PartName.of("form-data; name=\"file\"; filename=\"a%0D%0Ab.pdf\"")
                        .file())
                .isEqualTo("a\r\nb.pdf");
        assertThatThrownBy(() -> PartName.of("form-data; filename=\"name\"")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PartName.of(null)).isInstanceOf(Refusal.class);
    }

    @Test
    void aNameInWindows1251IsRead() throws IOException {
        byte[] body =
                "--AaB03x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"меры.pdf\"\r\n\r\n\r\n--AaB03x--"
                        .getBytes(Charset.forName("windows-1251"));
        Map<String, String> headers = new MultipartReader(new ByteArrayInputStream(body), BOUNDARY).next();

        assertThat(headers).isNotNull();
        assertThat(PartName.of(Objects.requireNonNull(headers).get("content-disposition"))
                        .file())
                .isEqualTo("меры.pdf");
    }

    private static MultipartReader reader(String body) {
        return new MultipartReader(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), BOUNDARY);
    }

    private static List<String> read(String body) throws IOException {
        MultipartReader reader = reader(body);
        List<String> parts = new ArrayList<>();
        for (Map<String, String> headers = reader.next(); headers != null; headers = reader.next()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            reader.copy(bytes, Long.MAX_VALUE);
            parts.add(headers + bytes.toString(StandardCharsets.UTF_8));
        }
        return parts;
    }

    /** Gives a few bytes at a time, as a network does. */
    private static final class Trickle extends ByteArrayInputStream {

        private final Random random;

        Trickle(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] to, int offset, int length) {
            return super.read(to, offset, Math.min(length, 1 + random.nextInt(5000)));
        }
    }
}
