package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.util.List;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.VirusScanner;

/** Whether the virus scanner answers, where one is set: while it does not, no file is taken. */
@ApplicationScoped
public class ScannerCheck implements StateCheck {

    @Inject
    private VirusScanner scanner;

    @Override
    public StateSubject subject() {
        return StateSubject.SCANNER;
    }

    @Override
    public Finding look() {
        return scanner.configured()
                .map(this::asked)
                .orElseGet(() -> new Finding(
                        StateSubject.SCANNER,
                        Lamp.OFF,
                        Message.of("operations.NO_SCANNER"),
                        List.of(),
                        Message.of("operations.NO_SCANNER_REMEDY")));
    }

    private Finding asked(InetSocketAddress address) {
        String place = address.getHostString() + ":" + address.getPort();
        return scanner.answers()
                ? Finding.good(StateSubject.SCANNER, Message.of("operations.SCANNER_ANSWERS", place))
                : Finding.amiss(
                        StateSubject.SCANNER,
                        Lamp.BAD,
                        Message.of("operations.SCANNER_SILENT", place),
                        Message.of("operations.SCANNER_SILENT_REMEDY"));
    }
}
