package org.ispolnenie.notification.service.mail;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;

/**
 * Fills templates. They hold no logic and reach nothing but the values they are given: not even the methods of those,
 * which the library would call by default. In HTML every value is escaped, in whatever braces it stands.
 */
final class TemplateEngine {

    private static final Mustache.Compiler TEXT = Mustache.compiler()
            .withCollector(new ValuesOnly())
            .strictSections(true)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .escapeHTML(false);
    private static final Mustache.Compiler HTML =
            TEXT.withFormatter(value -> Escapers.HTML.escape(String.valueOf(value)));

    private TemplateEngine() {}

    /** @throws ValidationException naming every part that cannot be filled, and the line */
    static TemplateText render(TemplateText template, Map<String, Object> values) {
        List<FieldError> faults = new ArrayList<>();
        String subject = part("/subject", TEXT, template.subject(), values, faults);
        String text = part("/text", TEXT, template.text(), values, faults);
        String html = part("/html", HTML, template.html(), values, faults);
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        // a line break in a subject would begin another header
        return new TemplateText(subject.replaceAll("\\s+", " ").strip(), text, html);
    }

    private static String part(
            String pointer,
            Mustache.Compiler compiler,
            String source,
            Map<String, Object> values,
            List<FieldError> faults) {
        try {
            Template template = compiler.compile(source);
            List<String> unknown = TemplateNames.unknownIn(template);
            if (!unknown.isEmpty()) {
                unknown.forEach(name -> faults.add(new FieldError(pointer, TemplateFault.unknownName(name, source))));
                return "";
            }
            TemplateWriter out = new TemplateWriter();
            template.execute(values, out);
            return out.toString();
        } catch (MustacheException broken) {
            faults.add(new FieldError(pointer, TemplateFault.of(broken, source)));
            return "";
        }
    }

    private static final class ValuesOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
