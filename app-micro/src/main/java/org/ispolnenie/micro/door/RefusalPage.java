package org.ispolnenie.micro.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a person sees of a refusal: the page that the application shows while its database is away, with other words. */
final class RefusalPage {

    /** The application's own, which the build lays beside this class. */
    private static final String PAGE = read();

    private static final int SECONDS_TO_RELOAD = 10;

    private RefusalPage() {}

    static String of(DoorRefusal refusal, RefusedClient caller) {
        boolean english = caller.readsEnglish();
        String brand = english ? "Ispolnenie" : "Исполнение";
        String refused = english ? "The request was not taken" : "Запрос не принят";
        String unavailable = english ? "Unavailable for now" : "Временно недоступно";
        String byItself = english ? " The page will open by itself." : " Страница откроется сама.";
        String next =
                caller.next().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        String reload = SECONDS_TO_RELOAD + (next.isEmpty() ? "" : "; url=" + next);
        return PAGE.formatted(
                english ? "en" : "ru",
                brand,
                refusal.isForNow() ? unavailable : refused,
                refusal.words(caller) + (refusal.passes() ? byItself : ""),
                next,
                refusal.passes() ? "<meta http-equiv=\"refresh\" content=\"" + reload + "\">" : "",
                english ? "Open again" : "Открыть снова");
    }

    private static String read() {
        try (InputStream page = Objects.requireNonNull(RefusalPage.class.getResourceAsStream("away.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
