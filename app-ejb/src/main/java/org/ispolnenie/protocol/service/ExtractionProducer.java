package org.ispolnenie.protocol.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ispolnenie.reading.extraction.TextExtraction;
import org.ispolnenie.reading.extraction.document.ExtractionLimits;
import org.ispolnenie.shared.service.Setting;

/** Makes the text extraction with the limits of this installation, on threads of the server. */
@ApplicationScoped
public class ExtractionProducer {

    @Resource
    private ManagedExecutorService workers;

    @Produces
    @Singleton
    TextExtraction extraction() {
        long largest = Long.parseLong(Setting.DOCUMENT_LIMIT.value());
        return new TextExtraction(ExtractionLimits.DEFAULT.withBytes(largest), workers);
    }
}
