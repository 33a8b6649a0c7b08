package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.faults.PagePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that are too long, or sent otherwise than their page does, are answered by a page of ours with a way back. */
class UnreadableFormsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String PLAIN = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=xx";

    /** By hand it is a page that leads back, by the script of a page the page itself: what was typed is there in both. */
    @ParameterizedTest
    @ValueSource(ints = {60, 120})
    void aFileThatIsTooLargeIsA413WithAWayBack(int megabytes) throws Exception {
        HttpClient client = browser("executor.mr07");
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/assignment/calendar.xhtml?month=2019-11&done=x"))
                .header("Content-Type", MULTIPART);
        HttpResponse<String> page = client.send(
                request.copy()
                        .POST(BodyPublishers.ofInputStream(() -> file(megabytes)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body())
                .contains("class=\"menu\"")
                .contains("href=\"/assignment/calendar.xhtml?month=2019-11\"");

        HttpResponse<String> script = client.send(
                request.copy()
                        .header("Faces-Request", "partial/ajax")
                        .POST(BodyPublishers.ofInputStream(() -> file(megabytes)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(script.body())
                .contains("<redirect url=\"/assignment/calendar.xhtml?month=2019-11&amp;large=true\">");
    }

    /** A protocol can be pasted: what is longer than any is refused as such, whoever sends it and wherever. */
    @ParameterizedTest
    @ValueSource(strings = {"/protocol/import.xhtml", "/assignment/calendar.xhtml", "/sign-out", "/act-for"})
    void aFormWithoutFilesThatIsTooLongIsA413(String path) throws Exception {
        byte[] long17 = new byte[17 << 20];
        Arrays.fill(long17, (byte) 'a');
        HttpRequest tooLong = HttpRequest.newBuilder(at(path))
                .header("Content-Type", PLAIN)
                .POST(BodyPublishers.ofByteArray(long17))
                .build();
        assertThat(browser("controller").send(tooLong, BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
        assertThat(HttpClient.newHttpClient()
                        .send(tooLong, BodyHandlers.ofString())
                        .statusCode())
                .isIn(413, 403, 302);
    }

    /** With all that a page puts into its form, but not as a form of files is sent. */
    @Test
    void aFormOfFilesThatIsSentPlainlyIsNoFailureOfOurs() throws Exception {
        PagePerson person = person("controller");
        String page = person.get("/protocol/import.xhtml").body();
        PagePerson.Form plain = new PagePerson.Form(
                "/protocol/import.xhtml",
                Map.of(
                        "intake", "intake",
                        "intake:send", "",
                        "intake:file", "no file",
                        "jakarta.faces.ViewState", viewState(page)),
                Optional.empty());
        HttpResponse<String> answer = person.send(PagePerson.asTheScriptSends(plain, page));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).contains("<nav class=\"menu\"");
    }

    @Test
    void theOriginalOfAProtocolIsForThoseWhoOverseeAndUnknownOnesAreNowhere() throws Exception {
        assertThat(person("executor.mr07").get("/protocol/source?id=999999").statusCode())
                .isEqualTo(403);
        assertThat(person("controller").get("/protocol/source?id=999999").statusCode())
                .isEqualTo(404);
    }

    private static URI at(String path) {
        return URI.create(APPLICATION.address() + path);
    }

    private static HttpClient browser(String login) throws Exception {
        return person(login).browser();
    }

    private static PagePerson person(String login) throws Exception {
        PagePerson person = new PagePerson(APPLICATION.address());
        assertThat(person.signIn(login, APPLICATION.password()).statusCode()).isEqualTo(302);
        return person;
    }

    private static String viewState(String page) {
        Matcher state = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(state.find()).as("state of the page").isTrue();
        return state.group(1);
    }

    /** A form with one file of so many megabytes, made as it is read. */
    private static InputStream file(int megabytes) {
        byte[] head = "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.pdf\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--xx--\r\n".getBytes(StandardCharsets.UTF_8);
        long length = head.length + megabytes * 1024L * 1024 + tail.length;
        return new InputStream() {

            private long at;

            @Override
            public int read() {
                long here = at++;
                if (here >= length) {
                    return -1;
                }
                if (here < head.length) {
                    return head[(int) here];
                }
                long fromEnd = length - here;
                return fromEnd <= tail.length ? tail[(int) (tail.length - fromEnd)] : 'x';
            }

            @Override
            public int read(byte[] into, int offset, int count) {
                int number = 0;
                for (int next; number < count && (next = read()) >= 0; number++) {
                    into[offset + number] = (byte) next;
                }
                return number == 0 ? -1 : number;
            }
        };
    }
}
