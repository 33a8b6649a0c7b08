package org.ispolnenie.schoolsupport.domain.school;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** The profile of a school as JSON, as it is stored and as REST shows it. */
@Converter
public class ProfileText implements AttributeConverter<SchoolProfile, String> {

    private static final String TEXT = "text";

    /** Writes its fields. */
    public static void write(JsonText json, SchoolProfile profile) {
        json.array("criteria", profile.criteria(), (text, one) -> text.field("code", one.code())
                        .field(TEXT, one.text()))
                .array("risks", profile.risks(), (text, one) -> text.field(TEXT, one.text())
                        .value("level", one.level()))
                .values("partners", profile.partners());
    }

    @Override
    public String convertToDatabaseColumn(SchoolProfile profile) {
        return new String(JsonText.of(json -> write(json, profile)), StandardCharsets.UTF_8);
    }

    @Override
    public SchoolProfile convertToEntityAttribute(String stored) {
        Map<String, @Nullable Object> profile = JsonTree.object(stored);
        return new SchoolProfile(
                JsonTree.objects(profile, "criteria").stream()
                        .map(one -> new SelectionCriterion(text(one, "code"), text(one, TEXT)))
                        .toList(),
                JsonTree.objects(profile, "risks").stream()
                        .map(one -> new SchoolRisk(text(one, TEXT), RiskLevel.valueOf(text(one, "level"))))
                        .toList(),
                JsonTree.texts(profile, "partners"));
    }

    static String text(Map<String, @Nullable Object> object, String name) {
        return Objects.requireNonNull(JsonTree.text(object, name), name);
    }
}
