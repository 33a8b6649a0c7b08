package org.ispolnenie.schoolsupport.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.DraftText;
import org.ispolnenie.schoolsupport.domain.roadmap.LeftOutMeasure;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasure;
import org.ispolnenie.schoolsupport.persistence.SchoolSupportWorld.Beans;
import org.ispolnenie.schoolsupport.service.progress.ProgressFilter;
import org.ispolnenie.schoolsupport.service.progress.ProgressSort;
import org.ispolnenie.schoolsupport.service.progress.ProjectProgress;
import org.ispolnenie.schoolsupport.service.progress.SchoolProgress;
import org.ispolnenie.schoolsupport.service.progress.ServedSchool;
import org.ispolnenie.schoolsupport.service.progress.ServedSchool.PressingMeasure;
import org.ispolnenie.schoolsupport.service.rollup.IndicatorFigures;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures.Cancelled;
import org.ispolnenie.schoolsupport.service.rollup.ProjectFigures;
import org.ispolnenie.schoolsupport.service.rollup.Rollup;
import org.ispolnenie.schoolsupport.service.rollup.SchoolFigures;
import org.ispolnenie.schoolsupport.service.rollup.SchoolRollup;
import org.ispolnenie.schoolsupport.service.school.SchoolLine;
import org.ispolnenie.schoolsupport.service.school.SchoolWarning;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.ispolnenie.shared.service.table.TableLimits;
import org.ispolnenie.shared.service.table.TableRow;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Projects with their schools, roadmaps and indicators, written and read on MariaDB by the services of the feature. */
class SchoolSupportPersistenceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String LOW = "LOW_RESULTS";

    private static int districts;

    private final SchoolSupportWorld world = new SchoolSupportWorld(DATABASE);
    private String prefix = "";
    private OrganizationRef district = new OrganizationRef(0, "", "");

    @BeforeEach
    void aDistrict() {
        prefix = "S" + ++districts + "-";
        district = world.withProjects().body(prefix + "MR", OrganizationKind.MUNICIPAL_AUTHORITY);
    }

    @Test
    void aMunicipalityListsItsSchoolsWithWhatTheyLack() {
        OrganizationRef first = world.school(district, prefix + "1", LOW);
        OrganizationRef second = world.school(district, prefix + "2", LOW);
        world.in(LOW, second, (em, school) -> {
            SchoolSupportWorld.formTeam(school);
            SchoolSupportWorld.work(em, school, 3);
            school.nameCurator("petrova", SchoolSupportWorld.TODAY, null, school.included());
        });

        List<SchoolLine> lines = as(SchoolSupportWorld.executor(district), beans -> lines(beans, 500))
                .items();

        assertThat(lines).extracting(SchoolLine::school).containsExactly(first, second);
        assertThat(lines).extracting(SchoolLine::municipality).containsOnly(district);
        assertThat(lines.get(0).warnings())
                .containsExactly(SchoolWarning.NO_ROADMAP, SchoolWarning.NO_TEAM, SchoolWarning.NO_CURATOR);
        assertThat(lines.get(1).warnings()).isEmpty();
        assertThat(as(SchoolSupportWorld.curator("petrova"), beans -> beans.schools.list(LOW, null, false, 9, null))
                        .items())
                .extracting(SchoolLine::school)
                .contains(second)
                .doesNotContain(first);
    }

    @Test
    void aListGoesOnWhereItsPartEnded() {
        world.school(district, prefix + "1", LOW);
        world.school(district, prefix + "2", LOW);
        world.school(district, prefix + "3", LOW);

        Page<SchoolLine> part = as(SchoolSupportWorld.executor(district), beans -> lines(beans, 2));

        assertThat(part.items()).hasSize(2);
        assertThat(as(
                                SchoolSupportWorld.executor(district),
                                beans -> beans.schools.list(LOW, null, false, 2, part.nextCursor()))
                        .items())
                .extracting(line -> line.school().code())
                .containsExactly(prefix + "3");
    }

    @Test
    void whoTakesAMunicipalityOverHasItsSchools() {
        OrganizationRef school = world.school(district, prefix + "1", LOW);
        OrganizationRef heir = world.body(prefix + "GO", OrganizationKind.MUNICIPAL_AUTHORITY);
        world.succeed(district, heir);

        assertThat(as(SchoolSupportWorld.executor(heir), beans -> lines(beans, 9))
                        .items())
                .extracting(SchoolLine::school, SchoolLine::municipality)
                .containsExactly(tuple(school, heir));
        as(SchoolSupportWorld.executor(heir), beans -> beans.rights.visible(LOW, school.code()));
        OrganizationRef stranger = world.body(prefix + "XX", OrganizationKind.MUNICIPAL_AUTHORITY);
        assertThatThrownBy(() ->
                        as(SchoolSupportWorld.executor(stranger), beans -> beans.rights.visible(LOW, school.code())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRoadmapIsReadBackWithTheVersionsOfItsMeasures() {
        OrganizationRef school = world.school(district, prefix + "1", LOW);
        world.in(LOW, school, (em, in) -> SchoolSupportWorld.work(em, in, 4));
        world.in(LOW, school, (em, in) -> {
            Roadmap roadmap =
                    Wired.of(JpaRoadmapRepository.class, em).roadmap(in).orElseThrow();
            roadmap.write(
                    new DraftText(
                            List.of(),
                            List.of(new LeftOutMeasure(4, "нет ставки"), new LeftOutMeasure(3, "нет денег"))),
                    in.included());
        });

        world.in(LOW, school, (em, in) -> {
            Roadmap roadmap =
                    Wired.of(JpaRoadmapRepository.class, em).roadmap(in).orElseThrow();
            assertThat(roadmap.measures(1)).extracting(RoadmapMeasure::key).containsExactly(1, 2, 3, 4);
            assertThat(roadmap.measures(2)).extracting(RoadmapMeasure::key).containsExactly(1, 2);
            assertThat(roadmap.approvedVersion()).contains(1);
            assertThat(roadmap.leftOut(2))
                    .extracting(RoadmapMeasure::key, measure -> measure.leftOutBecause()
                            .orElse(""))
                    .containsExactly(tuple(3, "нет денег"), tuple(4, "нет ставки"));
        });
    }

    @Test
    void schoolsAddUpToTheirMunicipality() {
        world.school(district, prefix + "1", LOW);
        OrganizationRef second = world.school(district, prefix + "2", LOW);
        world.in(LOW, second, (em, school) -> {
            SchoolSupportWorld.formTeam(school);
            SchoolSupportWorld.work(em, school, 5);
            SchoolSupportWorld.measure(em, school, 15);
        });
        OrganizationRef third = world.school(district, prefix + "3", LOW);
        world.in(LOW, third, (em, school) -> {
            SchoolSupportWorld.measure(em, school, 26);
            school.exclude(SchoolSupportWorld.TODAY, "вышла", school.included());
        });

        Rollup rollup = as(SchoolSupportWorld.executor(district), beans -> beans.rollups.byMunicipality(LOW, null));

        assertThat(rollup.municipalities()).hasSize(1);
        ProjectFigures figures = rollup.municipalities().get(0).figures();
        assertThat(figures.schools()).isEqualTo(new SchoolFigures(2, 1, 0, 1, 1, 1));
        assertThat(figures.measures()).isEqualTo(new MeasureFigures(5, 3, 1, 1, 1, 0, Cancelled.NONE));
        assertThat(figures.indicator("BELOW_BASIC_MATHS").measured().average()).isEqualByComparingTo("15");
        assertThat(figures.indicator("BELOW_BASIC_MATHS").targeted().average())
                .isEqualByComparingTo(new BigDecimal(20));
        assertThat(figures.indicator("BELOW_BASIC_MATHS").reached()).isEqualTo(1);
        assertThat(figures.indicator("TEAM_EVENTS").reached()).isZero();
        assertThat(rollup.all()).isEqualTo(figures);
        assertThat(figures.indicator("BELOW_BASIC_MATHS").based().average()).isEqualByComparingTo("40");
        assertThat(figures.indicator("BELOW_BASIC_MATHS").changed().average()).isEqualByComparingTo("-25");
    }

    @Test
    void theSameFiguresAreReadSchoolBySchool() {
        world.school(district, prefix + "1", LOW);
        OrganizationRef second = world.school(district, prefix + "2", LOW);
        world.in(LOW, second, (em, school) -> {
            SchoolSupportWorld.formTeam(school);
            SchoolSupportWorld.work(em, school, 5);
            SchoolSupportWorld.measure(em, school, 15);
        });

        List<SchoolRollup> schools =
                as(SchoolSupportWorld.executor(district), beans -> beans.rollups.bySchool(LOW, null));

        assertThat(schools).extracting(one -> one.line().school().code()).containsExactly(prefix + "1", prefix + "2");
        assertThat(schools.get(0).figures().measures()).isEqualTo(MeasureFigures.NONE);
        assertThat(schools.get(1).figures().measures()).isEqualTo(new MeasureFigures(5, 3, 1, 1, 1, 0, Cancelled.NONE));
        assertThat(schools.get(1)
                        .figures()
                        .indicator("BELOW_BASIC_MATHS")
                        .measured()
                        .average())
                .isEqualByComparingTo("15");
        assertThat(schools.get(1).isOf(district.code())).isTrue();
    }

    @Test
    void theRollUpIsTakenOutWithItsSchoolsAndIndicators() {
        OrganizationRef school = world.school(district, prefix + "1", LOW);
        world.in(LOW, school, (em, in) -> {
            SchoolSupportWorld.work(em, in, 5);
            SchoolSupportWorld.measure(em, in, 15);
        });

        NamedWorkbook file = as(
                SchoolSupportWorld.executor(district),
                beans -> beans.workbooks.workbook(LOW, 2020, district.code(), Messages.in(Messages.RUSSIAN)));

        assertThat(file.name()).isEqualTo("low-results-" + district.code().toLowerCase(Locale.ROOT) + "-2020.xlsx");
        try (WorkbookFile workbook = WorkbookFile.open(file.bytes(), TableLimits.OF_A_LIST)) {
            assertThat(workbook.filledSheets()).containsExactly("Муниципалитеты", "Школы", "Показатели");
            assertThat(texts(workbook.rows("Муниципалитеты").get(1)))
                    .containsExactly(
                            district.code(),
                            district.name(),
                            "1",
                            "0",
                            "0",
                            "1",
                            "0",
                            "5",
                            "3",
                            "1",
                            "1",
                            "1",
                            "0",
                            "0");
            assertThat(texts(workbook.rows("Школы").get(1)))
                    .startsWith(school.code(), school.name(), district.name())
                    .endsWith("5", "3", "1", "1", "1", "0", "0");
            assertThat(workbook.rows("Показатели").stream().map(SchoolSupportPersistenceTest::texts))
                    .anySatisfy(row -> assertThat(row)
                            .startsWith(district.code())
                            .contains("Доля обучающихся ниже базового уровня: математика")
                            .endsWith("1", "40", "20", "15", "", "-25", "1"));
        }
    }

    @Test
    void whatIsNoMunicipalityIsRefusedAndOneTakenOverIsItsHeir() {
        OrganizationRef school = world.school(district, prefix + "1", LOW);
        OrganizationRef heir = world.body(prefix + "GO", OrganizationKind.MUNICIPAL_AUTHORITY);
        world.succeed(district, heir);

        for (String none : List.of("NOPE", school.code())) {
            refused(beans -> beans.workbooks.workbook(LOW, 2020, none, Messages.in(Messages.RUSSIAN)));
            refused(beans -> beans.schools.list(LOW, none, false, 9, null));
        }
        assertThat(as(
                                SchoolSupportWorld.controller(),
                                beans -> beans.workbooks.workbook(
                                        LOW, 2020, district.code(), Messages.in(Messages.RUSSIAN)))
                        .name())
                .isEqualTo("low-results-" + heir.code().toLowerCase(Locale.ROOT) + "-2020.xlsx");
    }

    private void refused(Function<Beans, ?> asked) {
        assertThatThrownBy(() -> as(SchoolSupportWorld.controller(), asked))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.pointer())
                        .containsExactly("/municipality"));
    }

    private static List<String> texts(TableRow row) {
        return row.cells().stream()
                .map(cell -> cell.number() == null
                        ? cell.text()
                        : new BigDecimal(cell.number().stripTrailingZeros().toPlainString()).toString())
                .toList();
    }

    @Test
    void eachSchoolIsWhereItsWorkIsAndIsFoundByWhatItLacks() {
        OrganizationRef first = world.school(district, prefix + "1", LOW);
        OrganizationRef second = world.school(district, prefix + "2", LOW);
        world.in(LOW, second, (em, school) -> {
            SchoolSupportWorld.formTeam(school);
            SchoolSupportWorld.work(em, school, 5);
            school.nameCurator("petrova", SchoolSupportWorld.TODAY, null, school.included());
        });

        ProjectProgress progress = as(SchoolSupportWorld.executor(district), beans -> beans.progress.of(LOW));

        assertThat(progress.schools())
                .extracting(SchoolProgress::stage)
                .containsExactly(SupportStage.IDENTIFICATION, SupportStage.EXECUTION);
        assertThat(progress.stages()).containsEntry(SupportStage.EXECUTION, 1L).containsEntry(SupportStage.RESULT, 0L);
        assertThat(progress.schools().get(1).done()).isEqualTo(2);
        assertThat(progress.measures()).isEqualTo(new MeasureFigures(5, 3, 1, 1, 1, 0, Cancelled.NONE));
        assertThat(progress.warned()).isEqualTo(1);
        assertThat(found(progress, new ProgressFilter(null, null, null, SchoolWarning.NO_TEAM, null)))
                .containsExactly(first);
        assertThat(found(progress, new ProgressFilter(null, district.code(), null, null, "petrova")))
                .containsExactly(second);
        assertThat(found(progress, new ProgressFilter(prefix.toLowerCase(Locale.ROOT) + "2", null, null, null, null)))
                .containsExactly(second);
        assertThat(progress.found(ProgressFilter.ALL, ProgressSort.OVERDUE, true))
                .extracting(one -> one.line().school())
                .containsExactly(second, first);
    }

    @Test
    void aCuratorSeesWhatIsLateOrDueSoonWhereTheyServe() {
        world.school(district, prefix + "1", LOW);
        OrganizationRef second = world.school(district, prefix + "2", LOW);
        world.in(LOW, second, (em, school) -> {
            SchoolSupportWorld.work(em, school, 30);
            school.nameCurator(
                    prefix + "c", SchoolSupportWorld.TODAY, SchoolSupportWorld.TODAY.plusDays(9), school.included());
        });

        List<ServedSchool> served = as(SchoolSupportWorld.curator(prefix + "c"), beans -> beans.served.served());

        assertThat(served).hasSize(1);
        assertThat(served.get(0).progress().line().school()).isEqualTo(second);
        assertThat(served.get(0).until()).isEqualTo(SchoolSupportWorld.TODAY.plusDays(9));
        assertThat(served.get(0).pressing())
                .extracting(PressingMeasure::late)
                .hasSize(13)
                .startsWith(true, false)
                .containsOnlyOnce(true);
    }

    private static List<OrganizationRef> found(ProjectProgress progress, ProgressFilter filter) {
        return progress.found(filter, ProgressSort.SCHOOL, false).stream()
                .map(one -> one.line().school())
                .toList();
    }

    @Test
    void theShareOfAMunicipalityIsTheShareOfItsPupilsAndStandsBesideTheMeanOfItsSchools() {
        twoSchoolsWithFigures();

        Rollup rollup = rollup();

        for (ProjectFigures figures : List.of(rollup.municipalities().get(0).figures(), rollup.all())) {
            IndicatorFigures maths = figures.indicator("BELOW_BASIC_MATHS");
            assertThat(maths.pooled()).as("19 of 110 pupils").isEqualByComparingTo("17.27");
            assertThat(maths.measured().average()).as("the mean of 90 and 10").isEqualByComparingTo("50");
            assertThat(maths.measured().count()).isEqualTo(2);
        }
    }

    @Test
    void aValueThatIsTakenBackIsCountedNowhereAndStaysToBeSeen() {
        OrganizationRef one = world.school(district, prefix + "1", LOW);
        world.in(LOW, one, (em, school) -> SchoolSupportWorld.reckon(em, school, 9, 10));
        world.in(LOW, one, (em, school) -> {
            IndicatorPlan maths =
                    Wired.of(JpaIndicatorRepository.class, em).plans(school).get(0);
            maths.withdraw(maths.values().get(1).id(), "не те работы", school.included());
        });

        IndicatorFigures maths = rollup().all().indicator("BELOW_BASIC_MATHS");

        assertThat(maths.measured().average())
                .as("1 of 1, what was there before")
                .isEqualByComparingTo("100");
        assertThat(maths.pooled()).isEqualByComparingTo("100");
        world.in(LOW, one, (em, school) -> {
            IndicatorPlan stored =
                    Wired.of(JpaIndicatorRepository.class, em).plans(school).get(0);
            assertThat(stored.values()).hasSize(1);
            assertThat(stored.withdrawn()).singleElement().satisfies(wrong -> {
                assertThat(wrong.value()).isEqualByComparingTo("90");
                assertThat(wrong.reason()).isEqualTo("не те работы");
                assertThat(wrong.figures()).containsKeys("below", "tested");
            });
        });
    }

    @Test
    void whatIsComparedAreMeansOfSchoolsOnEverySide() {
        twoSchoolsWithFigures();

        IndicatorFigures maths = rollup().all().indicator("BELOW_BASIC_MATHS");

        assertThat(maths.based().average()).isEqualByComparingTo("40");
        assertThat(maths.targeted().average()).isEqualByComparingTo("20");
        assertThat(maths.changed().average())
                .as("what lies between the means that are shown")
                .isEqualByComparingTo(
                        maths.measured().sum().subtract(maths.based().sum()).divide(BigDecimal.valueOf(2)));
    }

    @Test
    void theFiguresOfSomeSchoolsDoNotSpeakForOneThatOnlyKnowsItsResult() {
        twoSchoolsWithFigures();
        OrganizationRef other = world.school(district, prefix + "3", LOW);
        world.in(LOW, other, (em, school) -> SchoolSupportWorld.measure(em, school, 60));

        Rollup rollup = rollup();

        ProjectFigures figures = rollup.municipalities().get(0).figures();
        assertThat(figures.indicator("BELOW_BASIC_MATHS").pooled()).isNull();
        assertThat(figures.indicator("BELOW_BASIC_MATHS").measured().average())
                .as("the mean of 90, 10 and 60")
                .isEqualByComparingTo("53.33");
        assertThat(figures.indicator("BELOW_BASIC_MATHS").measured().count()).isEqualTo(3);
        assertThat(rollup.all().indicator("BELOW_BASIC_MATHS").pooled()).isNull();
        assertThat(figures.indicator("TEAM_EVENTS").measured().average()).isEqualByComparingTo("60");
    }

    @Test
    void whatANewVersionDoesWithoutIsCountedApartAndSoIsWhatWasOverdue() {
        OrganizationRef school = world.school(district, prefix + "1", LOW);
        world.in(LOW, school, (em, in) -> {
            Roadmap roadmap = SchoolSupportWorld.work(em, in, 5);
            roadmap.write(
                    new DraftText(
                            List.of(SchoolSupportWorld.again(roadmap, 4)),
                            List.of(new LeftOutMeasure(3, "нет денег"), new LeftOutMeasure(5, "нет времени"))),
                    in.included());
            roadmap.approve(SchoolSupportWorld.TODAY, in.included());
        });

        MeasureFigures expected = new MeasureFigures(3, 2, 1, 1, 0, 0, new Cancelled(2, 1));
        assertThat(rollup().all().measures()).isEqualTo(expected);
        assertThat(rollup().municipalities().get(0).figures().measures()).isEqualTo(expected);
        assertThat(as(SchoolSupportWorld.executor(district), beans -> beans.rollups.bySchool(LOW, null))
                        .get(0)
                        .figures()
                        .measures())
                .isEqualTo(expected);
        assertThat(as(SchoolSupportWorld.executor(district), beans -> beans.progress.of(LOW))
                        .measures())
                .isEqualTo(expected);
    }

    @Test
    void aMethodicalServiceThatAProjectCallsItsOperatorSeesNoMoreThanBefore() {
        OrganizationRef service = world.body(prefix + "MS", OrganizationKind.METHODICAL_SERVICE);
        OrganizationRef institute = world.body(prefix + "IN", OrganizationKind.REGIONAL_INSTITUTE);
        world.school(district, prefix + "1", LOW);

        assertThat(seenByOperator(institute)).isNotEmpty();
        assertThat(seenByOperator(service)).isEmpty();
    }

    private List<SchoolLine> seenByOperator(OrganizationRef operator) {
        world.isOperated(LOW, operator);
        return as(
                SchoolSupportWorld.executor(operator), beans -> lines(beans, 9).items());
    }

    private void twoSchoolsWithFigures() {
        OrganizationRef small = world.school(district, prefix + "1", LOW);
        OrganizationRef large = world.school(district, prefix + "2", LOW);
        world.in(LOW, small, (em, school) -> SchoolSupportWorld.reckon(em, school, 9, 10));
        world.in(LOW, large, (em, school) -> SchoolSupportWorld.reckon(em, school, 10, 100));
    }

    private Rollup rollup() {
        return as(SchoolSupportWorld.executor(district), beans -> beans.rollups.byMunicipality(LOW, null));
    }

    private static Page<SchoolLine> lines(Beans beans, int limit) {
        return beans.schools.list(LOW, null, false, limit, null);
    }

    private <T> T as(Caller caller, Function<Beans, T> reading) {
        return DATABASE.inTransaction(em -> reading.apply(new Beans(em, caller)));
    }
}
