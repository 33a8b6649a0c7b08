package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What would stand on nobody's control refuses the approval by its number, until a person decides. */
class NobodyOnControlIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private final Rest controller = APPLICATION.as("controller");

    @Test
    void unknownBodiesAreNobodyElseAndHoldUpTheApprovalUntilEachIsDecided() {
        ImportedProtocol draft = draft(
                """
                1. Заменить окна. Срок: до 02.12.2019. Ответственный: директор МОУ «Гимназия № 99» (Рыбина О.О.).
                2. Комитету по культуре администрации Заозёрского района провести фестиваль до 23.12.2019.
                3. Главе администрации подписать соглашение до 23.12.2019.
                4. Информацию принять к сведению.
                """);
        assertThat(draft.read().body()).doesNotContain("KOIPO", "GRP_OMSU_HEADS_LO");

        assertThat(draft.approve("{}").refused(409).pointers()).hasSize(3);
        RestAnswer refused = draft.approve(ImportedProtocol.KEEP).refused(409);
        assertThat(refused.text("/type")).endsWith("nobody-on-control");
        assertThat(refused.pointers()).containsExactly("/items/1", "/items/2", "/items/3");

        draft.resolve(decision(draft, "1", "\"CORRECT\",\"value\":\"MR12\"")).expect(200);
        draft.resolve(decision(draft, "2", "\"ASKS_FOR_NOTHING\"")).expect(200);
        draft.correct("3", "{\"asksForNothing\":true,\"basis\":\"не наш район\"}")
                .expect(200);
        RestAnswer approved = draft.approve("{}").expect(200);

        assertThat(approved.number("/assignments")).isEqualTo(1);
        assertThat(draft.item("4").getBoolean("asksForNothing")).isTrue();
        assertThat(draft.item("4").getInt("bodies")).isZero();
    }

    @Test
    void nothingIsNoAnswerToADoubtAboutADate() {
        ImportedProtocol draft = draft("1. ЛОИРО провести семинар.\n");
        String doubt = draft.doubt("1", "NO_DEADLINE");

        assertThat(draft.resolve("{\"anomalyId\":\"" + doubt
                                + "\",\"resolution\":\"ASKS_FOR_NOTHING\",\"basis\":\"так\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/resolution");
    }

    private static String decision(ImportedProtocol draft, String item, String resolution) {
        return "{\"anomalyId\":\"" + draft.doubt(item, "UNKNOWN_PARTY") + "\",\"resolution\":" + resolution
                + ",\"basis\":\"уточнено у секретаря\"}";
    }

    private ImportedProtocol draft(String items) {
        String text = "ПРОТОКОЛ № 71\nсовещания от 1 ноября 2019 года\nРЕШИЛИ:\n" + items;
        return ImportedProtocol.of(controller, text.getBytes(StandardCharsets.UTF_8));
    }
}
