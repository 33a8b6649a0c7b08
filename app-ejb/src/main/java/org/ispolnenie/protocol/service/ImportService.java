package org.ispolnenie.protocol.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.reading.extraction.TextExtraction;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.Sha256;

/**
 * Takes in a protocol file. The file is read outside any transaction, so that a slow PDF holds no connection; only the
 * finished draft is stored. The same bytes are the same protocol, whoever sends them and however often.
 */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.INTEGRATION})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportService {

    @Inject
    private TextExtraction extraction;

    @Inject
    private DraftService drafts;

    /**
     * The outcome of an import.
     *
     * @param id      the protocol
     * @param created false if these bytes had been imported before
     */
    public record Imported(long id, boolean created) {}

    /** What the file would be read as; nothing is stored. */
    public ProtocolView preview(Document document) {
        return drafts.preview(document, textOf(document), Sha256.hex(document.bytes()));
    }

    /** Stores the file as a draft protocol, or finds the one it already is. */
    public Imported importProtocol(Document document) {
        String sha256 = Sha256.hex(document.bytes());
        Optional<Imported> before = known(sha256);
        if (before.isPresent()) {
            return before.get();
        }
        ExtractedText text = textOf(document);
        try {
            return new Imported(drafts.store(document, text, sha256), true);
        } catch (ConflictException storedMeanwhile) {
            return known(sha256).orElseThrow(() -> storedMeanwhile);
        }
    }

    private Optional<Imported> known(String sha256) {
        return drafts.alreadyImported(sha256).map(id -> new Imported(id, false));
    }

    private ExtractedText textOf(Document document) {
        return extraction.extract(document.bytes(), document.mediaType(), document.fileName());
    }
}
