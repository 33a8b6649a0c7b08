package org.ispolnenie.assignment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.service.decision.ProtocolOnControl.Item;
import org.jspecify.annotations.Nullable;

/** The evidence contract of a decision as the controller changes it: a number beside each kind, zero for «not wanted». */
public class ContractForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1L << 20;

    private final String number;
    private final long version;
    private final List<Line> lines = new ArrayList<>();
    private String[] types;
    private Long megabytes;

    ContractForm(Item item) {
        this.number = item.number();
        this.version = item.version();
        for (EvidenceKind kind : EvidenceKind.values()) {
            lines.add(new Line(kind, wanted(item.contract(), kind)));
        }
        this.types = item.contract().acceptedTypes().stream().map(Enum::name).toArray(String[]::new);
        this.megabytes = Math.max(1, item.contract().maxFileBytes() / MEGABYTE);
    }

    private static int wanted(EvidenceContract contract, EvidenceKind kind) {
        return contract.requirements().stream()
                .filter(requirement -> requirement.kind() == kind)
                .mapToInt(EvidenceRequirement::atLeast)
                .findFirst()
                .orElse(0);
    }

    EvidenceContract contract() {
        Set<FileType> accepted = Arrays.stream(types).map(FileType::valueOf).collect(Collectors.toSet());
        return new EvidenceContract(
                lines.stream()
                        .filter(line -> line.getAtLeast() != 0)
                        .map(line -> EvidenceRequirement.of(line.getKind(), line.getAtLeast()))
                        .toList(),
                accepted,
                megabytes * MEGABYTE);
    }

    /** How many pieces of one kind. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final EvidenceKind kind;
        private Integer atLeast;

        Line(EvidenceKind kind, int atLeast) {
            this.kind = kind;
            this.atLeast = atLeast;
        }

        public EvidenceKind getKind() {
            return kind;
        }

        public Integer getAtLeast() {
            return atLeast;
        }

        public void setAtLeast(@Nullable Integer atLeast) {
            this.atLeast = atLeast == null ? Integer.valueOf(0) : atLeast;
        }
    }

    public String getNumber() {
        return number;
    }

    public long getVersion() {
        return version;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<FileType> getAllTypes() {
        return List.of(FileType.values());
    }

    public String[] getTypes() {
        return types.clone();
    }

    public void setTypes(String[] types) {
        this.types = types.clone();
    }

    public Long getMegabytes() {
        return megabytes;
    }

    public void setMegabytes(@Nullable Long megabytes) {
        this.megabytes = megabytes == null ? Long.valueOf(0) : megabytes;
    }
}
