package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RestDescription;
import org.ispolnenie.micro.RestDescription.Write;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whoever has no role for an operation that changes something is told so, whatever they send: not what is wrong with it,
 * and not whether what they ask for is there. Every operation of {@code openapi.yaml} that writes is called by everybody who
 * may not, with nothing in it.
 */
class WriteRightsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final Map<String, String> USERS = new TreeMap<>(Map.of(
            "CONTROLLER", "controller",
            "CHAIR", "chair",
            "ADMIN", "admin",
            "INTEGRATION", "legacy",
            "EXECUTOR", "executor.mr12",
            "SCHOOL_TEAM", "team.writes",
            "CURATOR", "curator.writes"));

    private static final String EVERYBODY = "EVERYBODY";

    private static final String OPEN_TO =
            """
            POST /groups,                                                                       ADMIN
            PUT /groups/{code},                                                                 ADMIN
            POST /mail/resending,                                                               ADMIN
            POST /mail/templates/preview,                                                       ADMIN
            PUT /mail/templates/{kind}/{language},                                              ADMIN
            POST /mail/{id}/resending,                                                          ADMIN
            POST /organizations,                                                                ADMIN
            PUT /organizations/{code},                                                          ADMIN
            POST /organizations/{code}/closing,                                                 ADMIN
            POST /organizations/{code}/persons-in-charge,                                       ADMIN
            PUT /organizations/{code}/persons-in-charge/{id},                                   ADMIN
            POST /organizations/{code}/successor,                                               ADMIN
            POST /people,                                                                       ADMIN
            POST /people/import,                                                                ADMIN
            PUT /people/{login},                                                                ADMIN
            POST /people/{login}/closing,                                                       ADMIN
            POST /people/{login}/erasing,                                                       ADMIN
            POST /people/{login}/password-reset,                                                ADMIN
            POST /people/{login}/second-factor-removal,                                         ADMIN
            POST /people/{login}/reopening,                                                     ADMIN
            DELETE /people/{login}/sessions,                                                    ADMIN
            DELETE /people/{login}/sessions/{id},                                               ADMIN
            POST /people/{login}/unlocking,                                                     ADMIN
            POST /people/{login}/moving-to-directory-service,                                   ADMIN
            POST /people/{login}/moving-here,                                                   ADMIN
            POST /state/log-level/raising,                                                      ADMIN
            POST /state/log-level/restoring,                                                    ADMIN
            POST /state/test-mail,                                                              ADMIN
            PUT /reminder-engine,                                                               ADMIN
            POST /reminder-engine/pause,                                                        ADMIN
            POST /reminder-engine/resumption,                                                   ADMIN
            POST /reminder-engine/sweeps,                                                       ADMIN
            POST /awaited-dates/{id},                                                           CONTROLLER
            POST /collection-forms,                                                             CONTROLLER
            POST /collection-forms/import,                                                      CONTROLLER
            PUT /collection-forms/{code},                                                       CONTROLLER
            POST /control-points/bulk-reminder,                                                 CONTROLLER
            POST /control-points/{id}/removal,                                                  CONTROLLER
            POST /extension-requests/{id}/grant,                                                CONTROLLER
            POST /extension-requests/{id}/refusal,                                              CONTROLLER
            POST /protocols/{id}/approval,                                                      CONTROLLER
            POST /protocols/{id}/decisions/{number}/closing,                                    CONTROLLER
            PUT /protocols/{id}/decisions/{number}/collection-form,                             CONTROLLER
            PUT /protocols/{id}/decisions/{number}/evidence,                                    CONTROLLER
            PUT /protocols/{id}/decisions/{number}/order-source,                                CONTROLLER
            PUT /protocols/{id}/decisions/{number}/quality-submission,                          CONTROLLER
            PUT /protocols/{id}/items/{number},                                                 CONTROLLER
            POST /protocols/{id}/items/{number}/links/{to}/confirmation,                        CONTROLLER
            POST /protocols/{id}/items/{number}/links/{to}/dropping,                            CONTROLLER
            POST /protocols/{id}/resolutions,                                                   CONTROLLER
            POST /protocols/{id}/sharing,                                                       CONTROLLER
            PUT /quality-frameworks/{year},                                                     CONTROLLER
            POST /quality-submissions/{id}/review,                                              CONTROLLER
            POST /redatings,                                                                    CONTROLLER
            POST /reminder-letters/{id}/sending,                                                CONTROLLER
            POST /reports/bulk-acceptance,                                                      CONTROLLER
            POST /reports/bulk-return,                                                          CONTROLLER
            POST /reports/{id}/acceptance,                                                      CONTROLLER
            POST /reports/{id}/return,                                                          CONTROLLER
            POST /support-projects,                                                             CONTROLLER
            PUT /support-projects/{code},                                                       CONTROLLER
            PUT /support-projects/{code}/indicators,                                            CONTROLLER
            POST /support-projects/{code}/schools/{school}/exclusion,                           CONTROLLER
            POST /me/password,                                                                  EVERYBODY
            DELETE /me/sessions,                                                                EVERYBODY
            DELETE /me/sessions/{id},                                                           EVERYBODY
            POST /notices/reading,                                                              EVERYBODY
            POST /notices/{id}/reading,                                                         EVERYBODY
            POST /calendar/exceptions,                                                          ADMIN CONTROLLER
            POST /calendar/exceptions/{id}/confirmation,                                        ADMIN CONTROLLER
            POST /calendar/exceptions/{id}/withdrawal,                                          ADMIN CONTROLLER
            POST /calendar/import,                                                              ADMIN CONTROLLER
            POST /organizations/import,                                                         ADMIN CONTROLLER
            PUT /reminder-ladders/{ruleSet},                                                    ADMIN CONTROLLER
            POST /rule-sets,                                                                    ADMIN CONTROLLER
            PUT /rule-sets/default,                                                             ADMIN CONTROLLER
            POST /quality-decisions/{id}/withdrawal,                                            CONTROLLER EXECUTOR
            POST /quality-measures,                                                             CONTROLLER EXECUTOR
            PUT /quality-measures/{id},                                                         CONTROLLER EXECUTOR
            POST /quality-measures/{id}/cancellation,                                           CONTROLLER EXECUTOR
            POST /quality-measures/{id}/completion,                                             CONTROLLER EXECUTOR
            POST /quality-measures/{id}/decisions,                                              CONTROLLER EXECUTOR
            POST /quality-measures/{id}/documents,                                              CONTROLLER EXECUTOR
            DELETE /quality-measures/{id}/documents/{document},                                 CONTROLLER EXECUTOR
            POST /quality-measures/{id}/effect,                                                 CONTROLLER EXECUTOR
            POST /quality-measures/{id}/recommendations,                                        CONTROLLER EXECUTOR
            POST /quality-measures/{id}/resumption,                                             CONTROLLER EXECUTOR
            POST /quality-recommendations/{id}/feedback,                                        CONTROLLER EXECUTOR
            POST /quality-recommendations/{id}/withdrawal,                                      CONTROLLER EXECUTOR
            POST /quality-submissions,                                                          CONTROLLER EXECUTOR
            POST /quality-submissions/{id}/withdrawal,                                          CONTROLLER EXECUTOR
            POST /support-projects/{code}/schools,                                              CONTROLLER EXECUTOR
            PUT /support-projects/{code}/schools/{school},                                      CONTROLLER EXECUTOR
            POST /support-projects/{code}/schools/{school}/curators,                            CONTROLLER EXECUTOR
            POST /support-projects/{code}/schools/{school}/curators/{curator}/ending,           CONTROLLER EXECUTOR
            POST /support-projects/{code}/schools/{school}/roadmap/approval,                    CONTROLLER EXECUTOR
            POST /support-projects/{code}/schools/{school}/roadmap/measures/{key}/confirmation, CONTROLLER EXECUTOR
            POST /support-projects/{code}/schools/{school}/roadmap/measures/{key}/return,       CONTROLLER EXECUTOR
            POST /protocols,                                                                    CONTROLLER INTEGRATION
            POST /protocols/preview,                                                            CONTROLLER INTEGRATION
            POST /control-points/{id}/extension-requests,                                       CONTROLLER EXECUTOR INTEGRATION
            POST /control-points/{id}/reports,                                                  CONTROLLER EXECUTOR INTEGRATION
            POST /control-points/{id}/sheet,                                                    CONTROLLER EXECUTOR INTEGRATION
            PUT /control-points/{id}/sheet,                                                     CONTROLLER EXECUTOR INTEGRATION
            POST /control-points/{id}/sheet/cells,                                              CONTROLLER EXECUTOR INTEGRATION
            POST /control-points/{id}/sheet/files,                                              CONTROLLER EXECUTOR INTEGRATION
            POST /control-points/{id}/sub-assignments,                                          CONTROLLER EXECUTOR INTEGRATION
            POST /sub-assignments/{id}/acceptance,                                              CONTROLLER EXECUTOR INTEGRATION
            POST /sub-assignments/{id}/answer,                                                  CONTROLLER EXECUTOR INTEGRATION
            POST /sub-assignments/{id}/return,                                                  CONTROLLER EXECUTOR INTEGRATION
            POST /sub-assignments/{id}/withdrawal,                                              CONTROLLER EXECUTOR INTEGRATION
            PUT /support-projects/{code}/schools/{school}/indicators,                           CONTROLLER EXECUTOR SCHOOL_TEAM
            POST /support-projects/{code}/schools/{school}/indicators/{key}/values,             CONTROLLER EXECUTOR SCHOOL_TEAM
            POST /support-projects/{code}/schools/{school}/indicators/{key}/values/{id}/withdrawal, CONTROLLER EXECUTOR SCHOOL_TEAM
            PUT /support-projects/{code}/schools/{school}/roadmap,                              CONTROLLER EXECUTOR SCHOOL_TEAM
            POST /support-projects/{code}/schools/{school}/roadmap/measures/{key}/completion,   CONTROLLER EXECUTOR SCHOOL_TEAM
            PUT /support-projects/{code}/schools/{school}/team,                                 CONTROLLER EXECUTOR SCHOOL_TEAM
            DELETE /me/calendar-feed,                                                           ADMIN CHAIR CONTROLLER EXECUTOR
            POST /me/calendar-feed,                                                             ADMIN CHAIR CONTROLLER EXECUTOR
            POST /reminder-ladders/{ruleSet}/preview,                                           ADMIN CHAIR CONTROLLER INTEGRATION
            POST /support-projects/{code}/schools/{school}/comments,                            CONTROLLER CURATOR EXECUTOR SCHOOL_TEAM
            POST /control-points/{id}/comments,                                                 ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            POST /deputies,                                                                     ADMIN CHAIR CONTROLLER CURATOR EXECUTOR SCHOOL_TEAM
            DELETE /deputies/{id},                                                              ADMIN CHAIR CONTROLLER CURATOR EXECUTOR SCHOOL_TEAM
            """;

    @BeforeAll
    static void peopleOfTheProjects() {
        APPLICATION.addAccount("team.writes", "LOIRO", "SCHOOL_TEAM");
        APPLICATION.addAccount("curator.writes", "LOIRO", "CURATOR");
    }

    private static Map<String, List<String>> openTo() {
        return OPEN_TO.lines()
                .map(line -> line.split(", *"))
                .collect(Collectors.toMap(
                        line -> line[0], line -> Arrays.asList(line[1].split(" ")), (one, other) -> one, TreeMap::new));
    }

    @Test
    void ofEveryWriteItIsKnownWhoMay() {
        assertThat(RestDescription.writes().stream().map(Write::operation))
                .containsExactlyInAnyOrderElementsOf(openTo().keySet());
    }

    @Test
    void whoMayNotHearsThatBeforeAnythingElse() {
        assertThat(RestDescription.writes().stream().flatMap(WriteRightsIT::wrong))
                .isEmpty();
    }

    private static Stream<String> wrong(Write write) {
        List<String> roles = openTo().getOrDefault(write.operation(), List.of());
        return roles.contains(EVERYBODY)
                ? Stream.empty()
                : USERS.entrySet().stream()
                        .filter(user -> !roles.contains(user.getKey()))
                        .flatMap(user -> {
                            int status =
                                    call(APPLICATION.as(user.getValue()), write).status();
                            return status == 403
                                    ? Stream.empty()
                                    : Stream.of(user.getValue() + ": " + write.operation() + ": " + status);
                        });
    }

    private static RestAnswer call(Rest user, Write write) {
        String path = write.path().replaceAll("\\{\\w+}", "1");
        String type =
                write.mediaType().startsWith("multipart/") ? write.mediaType() + "; boundary=part" : write.mediaType();
        return switch (write.method()) {
            case "PUT" -> user.put(path, "{}");
            case "POST" -> user.post(path, type, "{}".getBytes(StandardCharsets.UTF_8));
            default -> user.call(write.method(), path);
        };
    }
}
