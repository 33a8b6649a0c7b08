package org.ispolnenie.assignment.rest;

import java.util.EnumSet;
import java.util.List;
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

    static EvidenceContract read(JsonFields fields) {
        List<EvidenceRequirement> requirements = fields.objects("requirements").stream()
                .map(EvidenceContractJson::requirement)
                .toList();
        List<String> types = fields.requiredTexts("acceptedTypes");
        long maxFileBytes = fields.requiredNumber("maxFileBytes");
        fields.check();
        return new EvidenceContract(requirements, types(types), maxFileBytes);
    }

    /** How many is out of range is the contract's to say. */
    private static EvidenceRequirement requirement(JsonFields line) {
        EvidenceKind kind = line.required("kind", EvidenceKind.class);
        @Nullable Long atLeast = line.number("atLeast");
        return EvidenceRequirement.of(
                kind, atLeast == null ? 1 : (int) Math.max(0, Math.min(atLeast, Integer.MAX_VALUE)));
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
