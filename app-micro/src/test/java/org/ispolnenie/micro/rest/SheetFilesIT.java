package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.micro.MultipartForm;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The cells of a column of files name files that were added to their sheet, and nothing else. */
class SheetFilesIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String FORM =
            """
            {"code":"ACTS","title":"Акты приёмки","rowPer":"FREE",
             "columns":[
              {"key":"place","title":"Где","type":"TEXT","required":true},
              {"key":"act","title":"Акт","type":"FILE","required":true}]}
            """;

    private static String files = "";
    private static String sheet = "";
    private static String formWithoutFiles = "";
    private static Rest executor = Rest.of(URI.create("http://localhost"), "", "");

    @BeforeAll
    static void ask() {
        Rest controller = APPLICATION.as("controller");
        AskedDecisions asked = AskedDecisions.ofProtocol(controller, "files of sheets");
        controller.post("/collection-forms", FORM).expect(201);
        asked.attach("6", "ACTS").expect(200);
        asked.attach("8", "TEACHER_DEFICITS").expect(200);
        sheet = "/control-points/" + asked.point("6", "MR03") + "/sheet";
        files = sheet + "/files";
        formWithoutFiles = "/control-points/" + asked.point("8", "MR03") + "/sheet/files";
        executor = APPLICATION.as("executor.mr03");
    }

    @Test
    void aCellNamesAFileOfItsSheetAndTheRegionReadsIt() {
        assertThat(put("акт.txt").each("/problems").map(problem -> problem.getString("column")))
                .containsExactly("act");
        RestAnswer added = add("акт.txt", "акт").expect(201);
        assertThat(added.text("/name")).isEqualTo("акт.txt");
        RestAnswer written = put("АКТ.txt");
        assertThat(written.json().getBoolean("stored")).isTrue();
        assertThat(written.text("/rows/0/act")).isEqualTo("акт.txt");

        RestAnswer other = add("акт.txt", "другой акт").expect(201);
        assertThat(other.text("/name")).isEqualTo("акт (2).txt");
        assertThat(add("акт.txt", "акт").expect(201).text("/id")).isEqualTo(added.text("/id"));
        assertThat(executor.get(files).expect(200).each("/items").map(file -> file.getString("name")))
                .containsSequence("акт.txt", "акт (2).txt");

        Rest controller = APPLICATION.as("controller");
        assertThat(controller.get(files + "/" + other.text("/id")).expect(200).body())
                .isEqualTo("другой акт");
        assertThat(controller.get(files + "/%D0%B0%D0%BA%D1%82.txt").expect(200).body())
                .isEqualTo("акт");
    }

    @Test
    void aNeighbourNeitherSeesNorAddsFiles() {
        Rest neighbour = APPLICATION.as("executor.mr06");
        String id = add("свой.txt", "свой").expect(201).text("/id");
        neighbour.get(files).refused(404);
        neighbour.get(files + "/" + id).refused(404);
        neighbour
                .post(files, MultipartForm.mediaType(), form("чужой.txt", "чужой"))
                .refused(404);
        executor.get(files + "/1").refused(404);
    }

    @Test
    void whatIsNoFileOfASheetIsRefused() {
        APPLICATION
                .as("controller")
                .post(files, MultipartForm.mediaType(), form("акт.txt", "акт"))
                .refused(403);
        assertThat(add("вирус.exe", "MZ").refused(422).pointers()).containsExactly("/file");
        assertThat(executor.post(
                                files,
                                MultipartForm.mediaType(),
                                new MultipartForm().json("document", "{}").bytes())
                        .refused(422)
                        .pointers())
                .containsExactly("/file");
        assertThat(executor.post(formWithoutFiles, MultipartForm.mediaType(), form("акт.txt", "акт"))
                        .refused(422)
                        .pointers())
                .as("a form that asks for none")
                .containsExactly("/file");
    }

    private static RestAnswer put(String act) {
        return executor.with("If-Match", "*")
                .put(sheet, "{\"rows\":[{\"place\":\"Гимназия\",\"act\":\"" + act + "\"}]}")
                .expect(200);
    }

    private static RestAnswer add(String name, String text) {
        return executor.post(files, MultipartForm.mediaType(), form(name, text));
    }

    private static byte[] form(String name, String text) {
        return new MultipartForm()
                .json("document", "{}")
                .file(name, text.getBytes(StandardCharsets.UTF_8))
                .bytes();
    }
}
