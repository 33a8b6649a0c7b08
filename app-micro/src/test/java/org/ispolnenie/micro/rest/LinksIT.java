package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A link that is only suggested is confirmed or dropped by a person, once. */
class LinksIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private final Rest controller = APPLICATION.as("controller");
    private ImportedProtocol protocol = new ImportedProtocol(controller, "");

    @BeforeEach
    void approve(TestInfo test) {
        protocol = ImportedProtocol.founding(controller, "links " + test.getDisplayName())
                .approved();
    }

    @Test
    void aConfirmedLinkIsALinkFromBothSides() {
        controller.post(decision("confirmation"), "{}").expect(200);

        assertThat(link("9").getBoolean("suggested")).isFalse();
        assertThat(link("8").getBoolean("suggested")).isFalse();
        controller.post(decision("confirmation"), "{}").refused(409);
    }

    @Test
    void aDroppedLinkIsGoneFromBothSides() {
        controller.post(decision("dropping"), "{}").expect(200);

        assertThat(protocol.item("9").getJsonArray("links")).isEmpty();
        assertThat(protocol.item("8").getJsonArray("links")).isEmpty();
    }

    @Test
    void anExecutorDecidesNothingAboutLinks() {
        APPLICATION.as("executor.mr03").post(decision("confirmation"), "{}").refused(403);

        assertThat(link("9").getBoolean("suggested")).isTrue();
    }

    private String decision(String what) {
        return protocol.path() + "/items/9/links/8/" + what;
    }

    private JsonObject link(String item) {
        return protocol.item(item).getJsonArray("links").getJsonObject(0);
    }
}
