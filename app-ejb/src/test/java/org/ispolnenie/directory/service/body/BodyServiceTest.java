package org.ispolnenie.directory.service.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ispolnenie.directory.domain.FormerName;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyServiceTest {

    private static final String TODAY = "2026-11-30";
    private static final LocalDate DAY = LocalDate.parse(TODAY);
    private static final String CENTRE = "ГБУ ЛО «Центр оценки качества»";

    private final BodyWorld world = new BodyWorld();

    @Test
    void aNewBodyStandsInTheDirectoryFromItsFirstDay() {
        create("LOCOK", words(CENTRE, "ЛОЦОК", "KOIPO", List.of("Центр оценки", "Центр оценки")));

        Organization body = world.body("LOCOK");
        assertThat(body.name()).isEqualTo(CENTRE);
        assertThat(body.parent()).map(Organization::code).contains("KOIPO");
        assertThat(body.aliases()).containsExactly("Центр оценки");
        assertThat(body.validFrom()).isEqualTo(DAY);
        assertThat(body.changed())
                .hasValueSatisfying(act -> assertThat(act.by()).isEqualTo("admin"));
        assertThat(world.bodies.told()).containsExactly("directory.change.CREATED|" + CENTRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"МR99", "MR 99", "import", "-MR", "12345678901234567890123456789012345678901"})
    void whatIsNoCodeIsRefused(String code) {
        assertThat(refusal(() -> create(code, words(CENTRE, null, null, List.of()))))
                .containsExactly("/code directory.BAD_CODE|" + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MR03", "GRP_OMSU_HEADS_LO", "MR06"})
    void aCodeIsGivenOnceToABodyOrAGroupEndedOnesToo(String code) {
        assertThat(refusal(() -> create(code, words(CENTRE, null, null, List.of()))))
                .singleElement()
                .asString()
                .startsWith("/code directory.CODE_TAKEN|" + code);
    }

    @ParameterizedTest
    @CsvSource({
        "Лодейнопольский район, MR10",
        "лодейнопольский муниципальный район, MR10",
        "Киришского района, MR08",
        "ЛОИРО, LOIRO"
    })
    void aNameThatAnotherBodyBearsInAnyCaseIsRefused(String name, String bearer) {
        assertThat(refusal(() -> create("NEW", words(CENTRE, null, null, List.of(name)))))
                .singleElement()
                .asString()
                .startsWith("/aliases directory.NAME_TAKEN|" + name)
                .endsWith("|" + bearer);
    }

    @Test
    void whatHasEndedBeforeLeavesItsNameFree() {
        LocalDate ended = world.body("MR06").validTo().orElseThrow();
        String name = world.body("MR06").name();
        assertThat(refusal(() ->
                        create("NEW", new BodyWords(OrganizationKind.OTHER, name, null, null, List.of(), ended, null))))
                .singleElement()
                .asString()
                .startsWith("/name directory.NAME_TAKEN");

        create("NEW", new BodyWords(OrganizationKind.OTHER, name, null, null, List.of(), ended.plusDays(1), null));
        assertThat(world.body("NEW").name()).isEqualTo(name);
    }

    @Test
    void anotherNameHoldsFromItsDayAndTheOneBeforeIsKept() {
        Organization body = world.body("LOIRO");
        String before = body.name();
        change("LOIRO", renamed("LOIRO", "ЛО институт", LocalDate.of(2026, 9, 1)));

        assertThat(body.name()).isEqualTo("ЛО институт");
        assertThat(body.nameOn(LocalDate.of(2026, 8, 31))).isEqualTo(before);
        assertThat(body.nameOn(LocalDate.of(2026, 9, 1))).isEqualTo("ЛО институт");
        assertThat(body.formerNames()).singleElement().satisfies(former -> {
            assertThat(former.validFrom()).isEqualTo(body.validFrom());
            assertThat(former.validTo()).isEqualTo(LocalDate.of(2026, 8, 31));
            assertThat(former.recorded().by()).isEqualTo("admin");
        });
        assertThat(body.everyName()).startsWith("ЛО институт").contains(before);
        assertThat(world.bodies.told())
                .contains("directory.change.RENAMED|@directory.OrganizationField.NAME|" + before
                        + "|ЛО институт|2026-09-01");

        change("LOIRO", renamed("LOIRO", "Институт развития", null));
        assertThat(body.formerNames())
                .extracting(FormerName::validTo)
                .containsExactly(LocalDate.of(2026, 8, 31), DAY.minusDays(1));
    }

    @Test
    void onTheFirstDayOfTheNameASlipIsCorrected() {
        LocalDate since = world.body("LOIRO").calledSoSince();
        change("LOIRO", renamed("LOIRO", "ЛО институт", since));

        assertThat(world.body("LOIRO").formerNames()).isEmpty();
        assertThat(world.bodies.told()).first().asString().startsWith("directory.change.FIELD");
    }

    @Test
    void aNameHoldsNeitherFromADayToComeNorFromOneOfAnEarlierName() {
        assertThat(refusal(() -> change("LOIRO", renamed("LOIRO", "ЛО институт", DAY.plusDays(1)))))
                .containsExactly("/nameFrom directory.NAME_TO_COME|2026-12-01");
        change("LOIRO", renamed("LOIRO", "ЛО институт", LocalDate.of(2026, 9, 1)));
        assertThat(refusal(() -> change("LOIRO", renamed("LOIRO", "Институт", LocalDate.of(2026, 8, 31)))))
                .containsExactly("/nameFrom directory.CALLED_SO_SINCE|ЛО институт|2026-09-01");
    }

    @Test
    void aFormerNameStaysTheBodysAndMayBeTakenUpByItAgain() {
        String before = world.body("LOIRO").name();
        change("LOIRO", renamed("LOIRO", "ЛО институт", LocalDate.of(2026, 9, 1)));

        assertThat(refusal(() -> create("NEW", words(before, null, null, List.of()))))
                .singleElement()
                .asString()
                .startsWith("/name directory.NAME_TAKEN");
        change("LOIRO", renamed("LOIRO", before, null));
        assertThat(world.body("LOIRO").name()).isEqualTo(before);
    }

    @Test
    void noBodyStandsAboveItselfNorThroughOthers() {
        assertThat(refusal(() -> change("KOIPO", under("KOIPO")))).containsExactly("/parent directory.ABOVE_ITSELF");
        create("CHILD", words("Отдел контроля КОиПО", null, "KOIPO", List.of()));
        assertThat(refusal(() -> change("KOIPO", under("CHILD")))).containsExactly("/parent directory.ABOVE_ITSELF");
        assertThat(refusal(() -> change("LOIRO", words("ЛО институт", null, "NOBODY", List.of()))))
                .contains("/parent directory.UNKNOWN_CODE|NOBODY");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(refusal(() -> create("Ж", words("—", "ЛОИРО", "NOBODY", List.of("!")))))
                .containsExactly(
                        "/code directory.BAD_CODE|Ж",
                        "/parent directory.UNKNOWN_CODE|NOBODY",
                        "/name shared.NO_WORD",
                        "/aliases shared.NO_WORD",
                        "/shortName directory.NAME_TAKEN|ЛОИРО|"
                                + world.body("LOIRO").name() + "|LOIRO");
        assertThat(world.directory.organization("Ж")).isEmpty();
    }

    @Test
    void whatIsTheSameIsNoChangeAndWhatNobodyHasSeenIsNotChanged() {
        Organization body = world.body("LOIRO");
        change("LOIRO", renamed("LOIRO", body.name(), null));
        assertThat(world.bodies.told()).isEmpty();
        assertThatThrownBy(() -> world.bodies(TODAY).change("LOIRO", 7L, renamed("LOIRO", "ЛО институт", null)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> change("NOBODY", renamed("LOIRO", "ЛО институт", null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aBodyWithOpenWorkEndsOnlyWithASuccessorOrByAWordOfTheAdministrator() {
        world.owing(12);
        BodyClosing alone = new BodyClosing(DAY, "Приказ № 5", null, false);
        assertThatThrownBy(() -> world.bodies(TODAY).close("MR10", null, alone))
                .isInstanceOfSatisfying(ConflictException.class, refused -> assertThat(refused.reason())
                        .hasToString("directory.OPEN_WORK|" + world.body("MR10").name() + "|12"));
        assertThat(world.body("MR10").validTo()).isEmpty();

        world.bodies(TODAY).close("MR10", null, new BodyClosing(DAY, "Приказ № 5", null, true));
        assertThat(world.body("MR10").validTo()).contains(DAY);
        assertThat(world.bodies.told()).containsExactly("directory.change.CLOSED|2026-11-30|Приказ № 5");

        world.bodies(TODAY).close("MR11", null, new BodyClosing(DAY, "Приказ № 6", "MR12", false));
        assertThat(world.body("MR11").successor()).contains(world.body("MR12"));
        assertThat(world.succeeded).singleElement().satisfies(one -> assertThat(one.from())
                .isEqualTo(DAY.plusDays(1)));
    }

    @Test
    void anEndIsCorrectedUntilItHasComeByWhoeverHasSeenIt() {
        world.bodies(TODAY).close("MR10", null, new BodyClosing(DAY.plusDays(9), "Приказ № 5", "MR11", false));
        BodyClosing other = new BodyClosing(DAY.plusDays(5), "Приказ № 6", null, false);
        assertThatThrownBy(() -> world.bodies(TODAY).close("MR10", null, other))
                .isInstanceOf(VersionNeededException.class);
        world.bodies(TODAY).close("MR10", world.body("MR10").version(), other);
        assertThat(world.body("MR10").successor()).isEmpty();
        assertThat(world.body("MR10").validTo()).contains(DAY.plusDays(5));

        assertThatThrownBy(() -> world.bodies("2026-12-06").close("MR10", null, other))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void theEndOfABodyThatIsStillToBeginIsNotReplacedUnseenEither() {
        LocalDate begins = DAY.plusDays(30);
        create("LATER", new BodyWords(OrganizationKind.OTHER, CENTRE, null, null, List.of(), begins, null));
        BodyClosing end = new BodyClosing(begins.plusDays(9), "Приказ № 5", null, false);
        world.bodies(TODAY).close("LATER", null, end);
        assertThatThrownBy(() -> world.bodies(TODAY).close("LATER", null, end))
                .isInstanceOf(VersionNeededException.class);
    }

    @Test
    void aBodyEndsNotBeforeItsPresentNameAndNotWithoutAReason() {
        change("LOIRO", renamed("LOIRO", "ЛО институт", LocalDate.of(2026, 9, 1)));
        assertThat(refusal(() -> world.bodies(TODAY)
                        .close("LOIRO", null, new BodyClosing(LocalDate.of(2026, 8, 1), "Приказ", null, false))))
                .containsExactly("/validTo directory.ENDS_BEFORE_IT_BEGAN_SO|ЛО институт|2026-09-01");
        assertThat(refusal(() -> world.bodies(TODAY).close("LOIRO", null, new BodyClosing(DAY, " ", null, false))))
                .containsExactly("/reason shared.REQUIRED");
    }

    private void create(String code, BodyWords words) {
        world.bodies(TODAY).create(code, words);
    }

    private void change(String code, BodyWords words) {
        world.bodies(TODAY).change(code, null, words);
    }

    private static BodyWords words(
            String name, @Nullable String shortName, @Nullable String parent, List<String> aliases) {
        return new BodyWords(OrganizationKind.OTHER, name, shortName, parent, aliases, null, null);
    }

    /** The committee as it is, but below another body. */
    private BodyWords under(String parent) {
        Organization body = world.body("KOIPO");
        return new BodyWords(body.kind(), body.name(), body.shortName(), parent, body.aliases(), null, null);
    }

    /** The same body with another name. */
    private BodyWords renamed(String code, String name, @Nullable LocalDate from) {
        Organization body = world.body(code);
        return new BodyWords(
                body.kind(),
                name,
                body.shortName(),
                body.parent().map(Organization::code).orElse(null),
                body.aliases(),
                null,
                from);
    }

    static List<String> refusal(ThrowingCallable call) {
        return catchThrowableOfType(ValidationException.class, call).errors().stream()
                .map(error -> error.pointer() + " " + error.reason())
                .toList();
    }
}
