package org.ispolnenie.directory.service.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person calls their browser: {@code Firefox 128 · Windows}. */
final class BrowserName {

    private static final int LOOKED_AT = 400;

    /** Each calls itself by the names of those below it as well. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("YaBrowser", "Яндекс Браузер");
        BROWSERS.put("Edg[A-Za-z]*", "Edge");
        BROWSERS.put("OPR", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung");
        BROWSERS.put("Firefox|FxiOS", "Firefox");
        BROWSERS.put("HeadlessChrome|Chromium|CriOS|Chrome", "Chrome");
        BROWSERS.put("Version(?=/.*Safari)", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone|iPad", "iOS");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux|X11", "Linux");
    }

    private BrowserName() {}

    /** Empty where the browser says nothing that is known. */
    static String of(String saysOfItself) {
        String said = saysOfItself.substring(0, Math.min(LOOKED_AT, saysOfItself.length()));
        return Stream.of(browser(said), system(said)).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static Optional<String> browser(String said) {
        return BROWSERS.entrySet().stream()
                .flatMap(known -> {
                    Matcher found = Pattern.compile("(?:" + known.getKey() + ")/(\\d{1,4})")
                            .matcher(said);
                    return found.find() ? Stream.of(known.getValue() + " " + found.group(1)) : Stream.of();
                })
                .findFirst();
    }

    private static Optional<String> system(String said) {
        return SYSTEMS.entrySet().stream()
                .filter(known -> Pattern.compile(known.getKey()).matcher(said).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
