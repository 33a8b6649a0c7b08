package org.ispolnenie.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.shared.web.Words;

/** Words around reports that several pages need. */
@Named
@RequestScoped
public class ReportWords {

    private static final int REASONS = 6;

    @Inject
    private Words words;

    /** The file types of a contract as people know them: documents of all usual types, or {@code pdf, docx}. */
    public String types(EvidenceContract contract) {
        if (contract.acceptedTypes().size() == FileType.values().length) {
            return words.text("assignment", "allTypes");
        }
        return contract.acceptedTypes().stream()
                .sorted()
                .map(FileType::extension)
                .collect(Collectors.joining(", "));
    }

    /** What reports are usually returned for. */
    public List<String> getReturnReasons() {
        return IntStream.rangeClosed(1, REASONS)
                .mapToObj(number -> words.text("assignment", "returnReason" + number))
                .toList();
    }
}
