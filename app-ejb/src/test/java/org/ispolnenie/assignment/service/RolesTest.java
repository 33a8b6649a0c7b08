package org.ispolnenie.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.protocol.service.LinkService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which roles may call which operation at all; what they may do with whose control point is tested with the services. */
class RolesTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            service,                   operation,     roles
            JudgementService,          accept,        CONTROLLER
            JudgementService,          returnReport,  CONTROLLER
            ExtensionService,          request,       CONTROLLER EXECUTOR INTEGRATION
            ExtensionService,          grant,         CONTROLLER
            ExtensionService,          refuse,        CONTROLLER
            RemovalService,            remove,        CONTROLLER
            ControlledDecisionService, demand,        CONTROLLER
            ControlledDecisionService, close,         CONTROLLER
            ControlledDecisionService, share,         CONTROLLER
            SubAssignmentService,      give,          CONTROLLER EXECUTOR INTEGRATION
            SubAssignmentService,      answer,        CONTROLLER EXECUTOR INTEGRATION
            SubAssignmentService,      accept,        CONTROLLER EXECUTOR INTEGRATION
            SubAssignmentService,      returnToBody,  CONTROLLER EXECUTOR INTEGRATION
            SubAssignmentService,      withdraw,      CONTROLLER EXECUTOR INTEGRATION
            SubAssignmentService,      attach,        CONTROLLER EXECUTOR INTEGRATION
            CommentService,            comment,       ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            ReminderService,           remind,        CONTROLLER
            BulkService,               accept,        CONTROLLER
            BulkService,               returnReports, CONTROLLER
            BulkService,               remind,        CONTROLLER
            OneOfMany,                 accept,        CONTROLLER
            OneOfMany,                 returnReport,  CONTROLLER
            OneOfMany,                 remind,        CONTROLLER
            RedatingService,           move,          CONTROLLER
            RedatingQueries,           hits,          CONTROLLER
            RedatingQueries,           redating,      CONTROLLER
            InboxQueries,              inbox,         CONTROLLER
            ComparisonQueries,         compare,       ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            BoardQueries,              board,         ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            ControlledDecisionQueries, decision,      ADMIN CHAIR CONTROLLER INTEGRATION
            ControlledDecisionQueries, sharing,       ADMIN CHAIR CONTROLLER INTEGRATION
            DueDateQueries,            page,          ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            DueDateQueries,            calendar,      ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            OverdueQueries,            points,        ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            OverdueQueries,            total,         ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            OverdueQueries,            bodies,        ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            OverdueQueries,            decisions,     ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            CalendarFeedService,       subscribe,     ADMIN CHAIR CONTROLLER EXECUTOR
            CalendarFeedService,       revoke,        ADMIN CHAIR CONTROLLER EXECUTOR
            EventDateService,          preview,       CONTROLLER
            EventDateService,          enter,         CONTROLLER
            AwaitedDateQueries,        page,          ADMIN CHAIR CONTROLLER INTEGRATION
            LinkService,               confirm,       CONTROLLER
            LinkService,               drop,          CONTROLLER
            """)
    void everyOperationIsOpenToTheseRolesOnly(String service, String operation, String roles)
            throws ReflectiveOperationException {
        Class<?> type = service.equals("LinkService")
                ? LinkService.class
                : Class.forName(getClass().getPackageName() + "." + service);
        assertThat(Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getName().equals(operation)))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(rolesOf(method)).isEqualTo(new TreeSet<>(Set.of(roles.split(" ")))));
    }

    private static Set<String> rolesOf(Method method) {
        RolesAllowed said = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return new TreeSet<>(Set.of(said.value()));
    }
}
