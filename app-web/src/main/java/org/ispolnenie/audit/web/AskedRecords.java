package org.ispolnenie.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.audit.service.chain.AuditQueries.Asked;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.web.AddressParameters;

/** Which records the address of a page or of a file asks for. */
@RequestScoped
public class AskedRecords {

    @Inject
    private AddressParameters parameters;

    /** @throws org.ispolnenie.shared.failure.ValidationException if something there cannot be read */
    public Asked asked() {
        return new Asked(
                parameters.text("person"),
                parameters.one("entity", AuditEntity.class),
                parameters.text("action"),
                parameters.date("from"),
                parameters.date("to"));
    }

    /** The same for another address, an ampersand at its end; empty where all are asked for. */
    public String inAddress() {
        return Stream.of("person", "entity", "action", "from", "to")
                .filter(name -> parameters.text(name) != null)
                .map(name -> name + "="
                        + URLEncoder.encode(String.valueOf(parameters.text(name)), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }
}
