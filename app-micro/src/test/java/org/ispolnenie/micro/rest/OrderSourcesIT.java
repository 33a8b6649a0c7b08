package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which items may answer which others by their sheets. */
class OrderSourcesIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    @Test
    void itemsDoNotTakeEachOthersData() {
        Rest controller = APPLICATION.as("controller");
        AskedDecisions asked = AskedDecisions.ofProtocol(controller, "order sources");
        asked.attach("6", "VPR_RESULTS").expect(200);
        asked.attach("8", "TEACHER_DEFICITS").expect(200);
        name(controller, asked, "6", "{\"decision\":\"8\",\"groupBy\":\"course\"}")
                .expect(200);
        RestAnswer circle = name(controller, asked, "8", "{\"decision\":\"6\",\"groupBy\":\"subject\"}")
                .refused(422);
        assertThat(circle.pointers()).containsExactly("/decision");
        assertThat(circle.body()).contains("Решение 6 само берёт данные из решения 8");
        RestAnswer itself = name(controller, asked, "8", "{\"decision\":\"8\",\"groupBy\":\"subject\"}")
                .refused(422);
        assertThat(itself.pointers()).containsExactly("/decision");
        assertThat(itself.body()).contains("Решение 8 названо источником для самого себя");
    }

    private static RestAnswer name(Rest controller, AskedDecisions asked, String decision, String json) {
        String path = asked.path(decision, "order-source");
        return controller
                .with("If-Match", controller.get(path).expect(200).header("ETag"))
                .put(path, json);
    }
}
