package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator keeps groups; those of this class have names that no protocol of another test has. */
class GroupsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private final Rest admin = APPLICATION.as("admin");

    @Test
    void aGroupHasTheMembersOfEachDay() {
        RestAnswer made = admin.post(
                        "/groups",
                        group(
                                "\"code\":\"CEDARS\",",
                                "Кедровые муниципалитеты",
                                member("MR03", "2020-01-01", "2021-12-31"),
                                member("MR08", "2021-01-01", null)))
                .expect(201);
        assertThat(made.header("Location")).endsWith("/groups/CEDARS");
        assertThat(members("2020-06-01")).containsExactly("MR03");
        assertThat(members("2021-06-01")).containsExactly("MR03", "MR08");

        RestAnswer changed = admin.with("If-Match", made.header("ETag"))
                .put("/groups/CEDARS", group("", "Кедровые районы", member("MR08", "2021-01-01", null)))
                .expect(200);
        assertThat(changed.text("/name")).isEqualTo("Кедровые районы");
        assertThat(changed.each("/memberships")).hasSize(1);
        assertThat(members("2020-06-01")).isEmpty();
        admin.with("If-Match", made.header("ETag"))
                .put("/groups/CEDARS", group("", "Кедровые районы"))
                .refused(412);
        admin.put("/groups/CEDARS", group("", "Кедровые районы")).refused(428);
        admin.get("/groups/NOBODY").refused(404);
    }

    @Test
    void theDeliveredGroupComesBackAsItWasSent() {
        RestAnswer heads = admin.get("/groups/GRP_OMSU_HEADS_LO").expect(200);
        JsonObject sent = heads.json();
        String periods = sent.getJsonArray("memberships").getValuesAs(JsonObject.class).stream()
                .map(one -> "{\"organization\":" + one.get("organization") + ",\"from\":" + one.get("from") + ",\"to\":"
                        + one.get("to") + "}")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        RestAnswer back = admin.with("If-Match", heads.header("ETag"))
                .put(
                        "/groups/GRP_OMSU_HEADS_LO",
                        "{\"name\":" + sent.get("name") + ",\"aliases\":" + sent.get("aliases") + ",\"members\":["
                                + periods + "]}")
                .expect(200);
        assertThat(back.json()).isEqualTo(sent);
    }

    @Test
    void whatDoesNotHoldTogetherIsToldPeriodByPeriod() {
        assertThat(admin.post(
                                "/groups",
                                group(
                                        "\"code\":\"FIRS\",",
                                        "Пихтовые муниципалитеты",
                                        member("MR06", "2026-01-01", null),
                                        member("MR03", "2020-01-01", null),
                                        member("MR03", "2021-01-01", null),
                                        member("MR99", "2021-01-01", null)))
                        .refused(422)
                        .pointers())
                .containsExactly("/members/3/organization");
        assertThat(admin.post(
                                "/groups",
                                group(
                                        "\"code\":\"FIRS\",",
                                        "Пихтовые муниципалитеты",
                                        member("MR06", "2026-01-01", null),
                                        member("MR03", "2020-01-01", null),
                                        member("MR03", "2021-01-01", null)))
                        .refused(422)
                        .pointers())
                .containsExactly("/members/0/from", "/members/2/from");
        assertThat(admin.post("/groups", group("\"code\":\"MR03\",", "Киришский район"))
                        .refused(422)
                        .pointers())
                .containsExactly("/code", "/name");
        admin.get("/groups/FIRS").refused(404);
    }

    private List<String> members(String day) {
        return admin.get("/groups/CEDARS?on=" + day)
                .expect(200)
                .each("/members")
                .map(one -> one.getString("code"))
                .toList();
    }

    private static String group(String code, String name, String... members) {
        return "{" + code + "\"name\":\"" + name + "\",\"aliases\":[],\"members\":[" + String.join(",", members) + "]}";
    }

    private static String member(String code, String from, @Nullable String to) {
        return "{\"organization\":\"" + code + "\",\"from\":\"" + from + "\""
                + (to == null ? "" : ",\"to\":\"" + to + "\"") + "}";
    }
}
