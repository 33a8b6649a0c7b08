package org.ispolnenie.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the container makes, and puts parts into. */
final class Beans {

    private static final List<Class<?>> SIGNS = List.of(
            Stateless.class,
            Singleton.class,
            ApplicationScoped.class,
            SessionScoped.class,
            ViewScoped.class,
            RequestScoped.class,
            Dependent.class,
            Named.class,
            Path.class,
            WebServlet.class,
            WebFilter.class);

    private Beans() {}

    static DescribedPredicate<JavaClass> are() {
        return DescribedPredicate.describe(
                "are beans",
                type -> !type.isInterface()
                        && (SIGNS.stream().anyMatch(sign -> type.isAnnotatedWith(sign.getName()))
                                || type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Inject.class))));
    }

    /** None of its own beside the one that the container calls. */
    static ArchCondition<JavaClass> haveTheContainersConstructorOnly() {
        return new ArchCondition<>("have one constructor, without parameters") {
            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null && events != null) {
                    type.getConstructors().stream()
                            .filter(constructor ->
                                    !constructor.getRawParameterTypes().isEmpty())
                            .map(JavaConstructor::getFullName)
                            .forEach(name -> events.add(SimpleConditionEvent.violated(
                                    type,
                                    name + ": a bean has no constructor of its own, a test makes it with Wired.of")));
                }
            }
        };
    }
}
