package org.ispolnenie.shared.rest;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.extension.ExtensionState;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.point.PointAction;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.RowDifference;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.service.mail.trial.TestMailAnswer;
import org.ispolnenie.operations.service.settings.SettingSource;
import org.ispolnenie.operations.service.state.Lamp;
import org.ispolnenie.operations.service.state.StateSubject;
import org.ispolnenie.oversight.service.due.Lateness;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.domain.measure.BasisKind;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.domain.set.Verdict;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorDirection;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.domain.project.SupportProjectKind;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapState;
import org.ispolnenie.schoolsupport.domain.school.RiskLevel;
import org.ispolnenie.schoolsupport.service.school.SchoolWarning;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

class OpenApiTest {

    private static final Map<String, Object> DESCRIPTION = yaml("target/openapi/openapi.yaml");

    @Test
    void everyCallIsDescribedAndNothingElse() {
        assertThat(offered())
                .filteredOn(not(described()::contains))
                .as("not described")
                .isEmpty();
        assertThat(described())
                .filteredOn(not(offered()::contains))
                .as("described only")
                .isEmpty();
    }

    @Test
    void everyCallIsDescribedInThePartOfItsFeature() {
        assertThat(resources().toList()).isNotEmpty().allSatisfy(type -> {
            String part = "src/main/openapi/paths/" + feature(type) + ".yaml";
            assertThat(addresses(type))
                    .filteredOn(not(yaml(part)::containsKey))
                    .as("not in " + part)
                    .isEmpty();
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collectReferences(DESCRIPTION, references);

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(at(reference)).as(reference).isNotNull());
    }

    @Test
    void theConstantsAreThoseOfTheProgram() {
        assertThat(constants("#/components/schemas/ControlPointState")).isEqualTo(names(ControlPointState.values()));
        assertThat(constants("#/components/schemas/PointAction")).isEqualTo(names(PointAction.values()));
        assertThat(constants("#/components/schemas/Lateness")).isEqualTo(names(Lateness.values()));
        assertThat(constants("#/components/schemas/ReportState")).isEqualTo(names(ReportState.values()));
        assertThat(constants("#/components/schemas/ReportKind")).isEqualTo(names(ReportKind.values()));
        assertThat(constants("#/components/schemas/EvidenceKind")).isEqualTo(names(EvidenceKind.values()));
        assertThat(constants("#/components/schemas/FileType")).isEqualTo(names(FileType.values()));
        assertThat(constants("#/components/schemas/ExtensionRequest/properties/state"))
                .isEqualTo(names(ExtensionState.values()));
        assertThat(constants("#/components/schemas/SubAssignment/properties/state"))
                .isEqualTo(names(SubAssignmentState.values()));
        assertThat(constants("#/components/schemas/RemovalGround")).isEqualTo(names(RemovalGround.values()));
        assertThat(constants("#/components/schemas/Sharing")).isEqualTo(names(Sharing.values()));
        assertThat(constants("#/components/schemas/DecisionKind")).isEqualTo(names(DecisionKind.values()));
        assertThat(constants("#/components/schemas/ProtocolState")).isEqualTo(names(ProtocolState.values()));
        assertThat(constants("#/components/schemas/Notice/properties/kind")).isEqualTo(names(NoticeKind.values()));
        assertThat(constants("#/components/schemas/PartyRole")).isEqualTo(names(PartyRole.values()));
        assertThat(constants("#/components/schemas/Deadline/properties/type")).isEqualTo(names(DeadlineType.values()));
        assertThat(constants("#/components/schemas/Link/properties/type")).isEqualTo(names(ItemLink.LinkType.values()));
        assertThat(constants("#/components/schemas/Organization/properties/kind"))
                .isEqualTo(names(OrganizationKind.values()));
        assertThat(constants("#/components/schemas/ColumnType")).isEqualTo(names(ColumnType.values()));
        assertThat(constants("#/components/schemas/RowPer")).isEqualTo(names(RowPer.values()));
        assertThat(constants("#/components/schemas/SheetProblem/properties/weight"))
                .isEqualTo(names(SheetProblem.Weight.values()));
        assertThat(constants("#/components/schemas/SheetRowDifference/properties/change"))
                .isEqualTo(names(RowDifference.Kind.values()));
        assertThat(constants("#/components/schemas/CycleStage")).isEqualTo(names(CycleStage.values()));
        assertThat(constants("#/components/schemas/QualityMeasureState")).isEqualTo(names(MeasureState.values()));
        assertThat(constants("#/components/schemas/AuditEntity")).isEqualTo(names(AuditEntity.values()));
        assertThat(constants("#/components/schemas/Lamp")).isEqualTo(names(Lamp.values()));
        assertThat(constants("#/components/schemas/Finding/properties/subject"))
                .isEqualTo(names(StateSubject.values()));
        assertThat(constants("#/components/schemas/SettingInForce/properties/source"))
                .isEqualTo(names(SettingSource.values()));
        assertThat(constants("#/components/schemas/TestMail/properties/outcome"))
                .isEqualTo(names(TestMailAnswer.Outcome.values()));
        assertThat(constants("#/components/schemas/QualitySubmissionState")).isEqualTo(names(SetState.values()));
        assertThat(constants("#/components/schemas/QualityCompleteness")).isEqualTo(names(Completeness.values()));
        assertThat(constants("#/components/schemas/QualityVerdict")).isEqualTo(names(Verdict.values()));
        assertThat(constants("#/components/schemas/MeasureBasisKind")).isEqualTo(names(BasisKind.values()));
        assertThat(constants("#/components/schemas/BetterValue")).isEqualTo(names(BetterValue.values()));
        assertThat(constants("#/components/schemas/SupportProjectKind")).isEqualTo(names(SupportProjectKind.values()));
        assertThat(constants("#/components/schemas/SupportStage")).isEqualTo(names(SupportStage.values()));
        assertThat(constants("#/components/schemas/RiskLevel")).isEqualTo(names(RiskLevel.values()));
        assertThat(constants("#/components/schemas/SchoolWarning")).isEqualTo(names(SchoolWarning.values()));
        assertThat(constants("#/components/schemas/RoadmapState")).isEqualTo(names(RoadmapState.values()));
        assertThat(constants("#/components/schemas/RoadmapMeasureState"))
                .isEqualTo(names(RoadmapMeasureState.values()));
        assertThat(constants("#/components/schemas/IndicatorDirection")).isEqualTo(names(IndicatorDirection.values()));
        assertThat(constants("#/components/schemas/IndicatorSource")).isEqualTo(names(IndicatorSource.values()));
        assertThat(constants("#/components/schemas/Caller/properties/roles/items"))
                .isEqualTo(names(Role.values()));
        assertThat(constants("#/components/schemas/CalendarYear/properties/days/items/properties/kind"))
                .isEqualTo(names(DayKind.values()));
    }

    /** The parts are joined as text: what stands in two of them would be there twice. */
    private static Map<String, Object> yaml(String file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(options).load(Files.readString(java.nio.file.Path.of(file)));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Set<String> described() {
        Set<String> calls = new TreeSet<>();
        ((Map<?, ?>) at("#/paths")).forEach((path, methods) -> ((Map<?, ?>) methods)
                .keySet()
                .forEach(method -> calls.add(method.toString().toUpperCase(Locale.ROOT) + " " + path)));
        return calls;
    }

    private static Set<String> offered() {
        Set<String> calls = new TreeSet<>();
        resources().forEach(type -> Arrays.stream(type.getDeclaredMethods())
                .forEach(method -> verbs(method).forEach(verb -> calls.add(verb + " " + address(type, method)))));
        return calls;
    }

    private static Stream<Class<?>> resources() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.ispolnenie");
        return classes.stream().filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::reflect);
    }

    private static String feature(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static String[] addresses(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> verbs(method).findAny().isPresent())
                .map(method -> address(type, method))
                .toArray(String[]::new);
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String address(Class<?> type, Method method) {
        String own = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        return (type.getAnnotation(Path.class).value() + own).replaceAll("\\{(\\w+):[^/]*\\}+", "{$1}");
    }

    private static void collectReferences(Object part, List<String> references) {
        if (part instanceof Map<?, ?> fields) {
            if (fields.get("$ref") instanceof String reference) {
                references.add(reference);
            }
            fields.values().forEach(field -> collectReferences(field, references));
        } else if (part instanceof Collection<?> elements) {
            elements.forEach(element -> collectReferences(element, references));
        }
    }

    private static Object at(String reference) {
        Object part = DESCRIPTION;
        for (String step : reference.substring(2).split("/")) {
            part = Objects.requireNonNull(((Map<?, ?>) part).get(step), reference);
        }
        return part;
    }

    private static Object constants(String reference) {
        return at(reference + "/enum");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
