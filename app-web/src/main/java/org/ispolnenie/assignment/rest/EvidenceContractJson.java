package org.ispolnenie.assignment.rest;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.service.decision.DecisionOnControl;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** What a report on a decision must contain, with where the decision stands as a whole. */
final class EvidenceContractJson {

    private static final Set<String> FIELDS = Set.of("requirements", "acceptedTypes", "maxFileBytes");
    private static final Set<String> REQUIREMENT = Set.of("kind", "atLeast");

    private EvidenceContractJson() {}

    static void write(JsonText json, DecisionOnControl decision) {
        json.id("id", decision.id())
                .field("version", decision.version())
                .id("protocolId", decision.protocolId())
                .field("decisionNumber", decision.number());
        ControlPointJson.contract(json, decision.contract());
        json.field("openControlPoints", decision.openPoints())
                .field("closedBy", decision.closedBy())
                .value("closedAt", decision.closedAt())
                .field("closingAct", decision.closingAct());
    }

    static EvidenceContract read(JsonValue value) {
        JsonFields fields = JsonFields.of(value, "", FIELDS);
        List<EvidenceRequirement> requirements = new ArrayList<>();
        for (JsonFields line : fields.objects("requirements", REQUIREMENT)) {
            @Nullable EvidenceKind kind = line.required("kind", line.constant("kind", EvidenceKind.class));
            @Nullable Long atLeast = line.number("atLeast");
            if (kind != null) {
                // Out of range is the contract's to say.
                long pieces = atLeast == null ? 1 : Math.max(0, Math.min(atLeast, Integer.MAX_VALUE));
                requirements.add(EvidenceRequirement.of(kind, (int) pieces));
            }
        }
        @Nullable List<String> types = fields.required("acceptedTypes", fields.texts("acceptedTypes"));
        @Nullable Long maxFileBytes = fields.required("maxFileBytes", fields.number("maxFileBytes"));
        fields.check();
        return new EvidenceContract(
                requirements, types(Objects.requireNonNull(types)), Objects.requireNonNull(maxFileBytes));
    }

    private static Set<FileType> types(List<String> names) {
        Set<FileType> types = EnumSet.noneOf(FileType.class);
        for (String name : names) {
            try {
                types.add(FileType.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                throw ValidationException.of(
                        "/acceptedTypes", Message.of("shared.NOT_ONE_OF", name, EnumSet.allOf(FileType.class)));
            }
        }
        return types;
    }
}
