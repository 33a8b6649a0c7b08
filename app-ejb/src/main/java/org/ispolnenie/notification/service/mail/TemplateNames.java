package org.ispolnenie.notification.service.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the names of a template that no mail has: an example alone would not come by all of them. */
final class TemplateNames implements Mustache.Visitor {

    private static final Set<String> OF_LISTS = Set.of(".", "this", "-first", "-last", "-index");

    private final Set<String> known = new HashSet<>(OF_LISTS);
    private final Set<String> unknown = new LinkedHashSet<>();

    private TemplateNames() {
        known.addAll(MailValues.NAMES);
        known.addAll(MailValues.POINT_NAMES);
    }

    static List<String> unknownIn(Template template) {
        TemplateNames names = new TemplateNames();
        template.visit(names);
        return List.copyOf(names.unknown);
    }

    @Override
    public void visitText(String text) {
        // no name
    }

    @Override
    public void visitVariable(String name) {
        if (!known.contains(name)) {
            unknown.add(name);
        }
    }

    @Override
    public boolean visitInclude(String name) {
        unknown.add(name);
        return false;
    }

    @Override
    public boolean visitParent(String name) {
        return visitInclude(name);
    }

    @Override
    public boolean visitSection(String name) {
        visitVariable(name);
        return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        return visitSection(name);
    }
}
