package org.ispolnenie.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which roles may call which operation at all; what they may do with whose control point is tested with the services. */
class RolesTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            package,                      service,                   operation,     roles
            assignment.service.report,    JudgementService,          accept,        CONTROLLER
            assignment.service.report,    JudgementService,          returnReport,  CONTROLLER
            assignment.service.extension, ExtensionService,          request,       CONTROLLER EXECUTOR INTEGRATION
            assignment.service.extension, ExtensionService,          grant,         CONTROLLER
            assignment.service.extension, ExtensionService,          refuse,        CONTROLLER
            assignment.service.closing,   RemovalService,            remove,        CONTROLLER
            assignment.service.decision,  ControlledDecisionService, demand,        CONTROLLER
            assignment.service.decision,  ControlledDecisionService, close,         CONTROLLER
            assignment.service.decision,  ControlledDecisionService, share,         CONTROLLER
            assignment.service.part,      SubAssignmentService,      give,          CONTROLLER EXECUTOR INTEGRATION
            assignment.service.part,      SubAssignmentService,      answer,        CONTROLLER EXECUTOR INTEGRATION
            assignment.service.part,      SubAssignmentService,      accept,        CONTROLLER EXECUTOR INTEGRATION
            assignment.service.part,      SubAssignmentService,      returnToBody,  CONTROLLER EXECUTOR INTEGRATION
            assignment.service.part,      SubAssignmentService,      withdraw,      CONTROLLER EXECUTOR INTEGRATION
            assignment.service.part,      SubAssignmentService,      attach,        CONTROLLER EXECUTOR INTEGRATION
            assignment.service.point,     CommentService,            comment,       ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            assignment.service.point,     ReminderService,           remind,        CONTROLLER
            assignment.service.bulk,      BulkService,               accept,        CONTROLLER
            assignment.service.bulk,      BulkService,               returnReports, CONTROLLER
            assignment.service.bulk,      BulkService,               remind,        CONTROLLER
            assignment.service.bulk,      OneOfMany,                 accept,        CONTROLLER
            assignment.service.bulk,      OneOfMany,                 returnReport,  CONTROLLER
            assignment.service.bulk,      OneOfMany,                 remind,        CONTROLLER
            redating.service,             RedatingService,           move,          CONTROLLER
            redating.service,             RedatingQueries,           hits,          CONTROLLER
            redating.service,             RedatingQueries,           redating,      CONTROLLER
            oversight.service.work,       InboxQueries,              inbox,         CONTROLLER
            oversight.service.board,      ComparisonQueries,         compare,       ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            oversight.service.board,      BoardQueries,              board,         ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            assignment.service.decision,  ControlledDecisionQueries, decision,      ADMIN CHAIR CONTROLLER INTEGRATION
            assignment.service.decision,  ControlledDecisionQueries, sharing,       ADMIN CHAIR CONTROLLER INTEGRATION
            oversight.service.due,        DueDateQueries,            page,          ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            oversight.service.due,        DueDateQueries,            calendar,      ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            oversight.service.due,        OverdueQueries,            points,        ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            oversight.service.due,        OverdueQueries,            total,         ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            oversight.service.due,        OverdueQueries,            bodies,        ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            oversight.service.due,        OverdueQueries,            decisions,     ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            oversight.service.feed,       CalendarFeedService,       subscribe,     ADMIN CHAIR CONTROLLER EXECUTOR
            oversight.service.feed,       CalendarFeedService,       revoke,        ADMIN CHAIR CONTROLLER EXECUTOR
            redating.service,             EventDateService,          preview,       CONTROLLER
            redating.service,             EventDateService,          enter,         CONTROLLER
            redating.service,             AwaitedDateQueries,        page,          ADMIN CHAIR CONTROLLER INTEGRATION
            collection.service.form, FormService, make, CONTROLLER
            collection.service.form, FormService, change, CONTROLLER
            collection.service.form, FormQueries, form, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            collection.service.attachment, AttachedFormService, attach, CONTROLLER
            collection.service.attachment, AttachedFormService, detach, CONTROLLER
            collection.service.attachment, AttachedFormQueries, of, ADMIN CHAIR CONTROLLER INTEGRATION
            collection.service.sheet, SheetService, write, CONTROLLER EXECUTOR INTEGRATION
            collection.service.sheet, SheetService, writeCell, CONTROLLER EXECUTOR INTEGRATION
            collection.service.sheet, SheetQueries, sheet, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            collection.service.sheet, SheetQueries, differences, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            collection.service.consolidated, ConsolidatedQueries, consolidated, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            quality.service.framework, FrameworkService, put, CONTROLLER
            quality.service.framework, FrameworkQueries, framework, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            quality.service.measure, MeasureService, plan, CONTROLLER EXECUTOR
            quality.service.measure, MeasureService, change, CONTROLLER EXECUTOR
            quality.service.measure, MeasureService, measure, CONTROLLER EXECUTOR
            quality.service.measure, MeasureDocumentService, attach, CONTROLLER EXECUTOR
            quality.service.measure, MeasureDocumentService, detach, CONTROLLER EXECUTOR
            quality.service.measure, MeasureQueries, measure, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            quality.service.set, SetService, submit, CONTROLLER EXECUTOR
            quality.service.set, SetService, takeBack, CONTROLLER EXECUTOR
            quality.service.set, SetReviewService, review, CONTROLLER
            quality.service.set, SetOrderService, order, CONTROLLER
            quality.service.set, SetOrderQueries, order, ADMIN CHAIR CONTROLLER INTEGRATION
            quality.service.set, SetQueries, set, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            quality.service.matrix, MatrixQueries, matrix, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            schoolsupport.service.project, ProjectService, make, CONTROLLER
            schoolsupport.service.project, ProjectService, change, CONTROLLER
            schoolsupport.service.project, ProjectQueries, project, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            schoolsupport.service.school, SchoolService, include, CONTROLLER EXECUTOR
            schoolsupport.service.school, SchoolService, describe, CONTROLLER EXECUTOR
            schoolsupport.service.school, SchoolService, formTeam, CONTROLLER EXECUTOR SCHOOL_TEAM
            schoolsupport.service.school, SchoolService, nameCurator, CONTROLLER EXECUTOR
            schoolsupport.service.school, SchoolService, exclude, CONTROLLER
            schoolsupport.service.roadmap, RoadmapService, write, CONTROLLER EXECUTOR SCHOOL_TEAM
            schoolsupport.service.roadmap, RoadmapService, approve, CONTROLLER EXECUTOR
            schoolsupport.service.roadmap, RoadmapService, complete, CONTROLLER EXECUTOR SCHOOL_TEAM
            schoolsupport.service.roadmap, RoadmapService, confirm, CONTROLLER EXECUTOR
            schoolsupport.service.roadmap, RoadmapService, giveBack, CONTROLLER EXECUTOR
            schoolsupport.service.roadmap, RoadmapQueries, roadmap, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            schoolsupport.service.roadmap, RoadmapQueries, differences, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            schoolsupport.service.roadmap, RoadmapQueries, deadline, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            schoolsupport.service.school, SchoolWorkQueries, may, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            schoolsupport.service.school, SchoolWorkQueries, curators, CONTROLLER EXECUTOR
            schoolsupport.service.history, SchoolHistoryQueries, of, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            schoolsupport.service.indicator, IndicatorService, plan, CONTROLLER EXECUTOR SCHOOL_TEAM
            schoolsupport.service.indicator, IndicatorService, measure, CONTROLLER EXECUTOR SCHOOL_TEAM
            schoolsupport.service.indicator, IndicatorQueries, of, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            schoolsupport.service.comment, SchoolCommentService, comment, CONTROLLER CURATOR EXECUTOR SCHOOL_TEAM
            schoolsupport.service.comment, SchoolCommentQueries, comments, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            schoolsupport.service.rollup, RollupQueries, byMunicipality, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            schoolsupport.service.school, SchoolQueries, list, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            schoolsupport.service.school, SchoolQueries, passport, ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION SCHOOL_TEAM
            quality.service.decision, ManagementDecisionService, decide, CONTROLLER EXECUTOR
            quality.service.decision, ManagementDecisionService, takeBack, CONTROLLER EXECUTOR
            quality.service.decision, ManagementDecisionQueries, decision, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            quality.service.decision, RecommendationService, recommend, CONTROLLER EXECUTOR
            quality.service.decision, RecommendationService, answer, CONTROLLER EXECUTOR
            quality.service.decision, RecommendationService, takeBack, CONTROLLER EXECUTOR
            quality.service.decision, RecommendationQueries, recommendation, ADMIN CHAIR CONTROLLER EXECUTOR INTEGRATION
            protocol.service,             LinkService,               confirm,       CONTROLLER
            protocol.service,             LinkService,               drop,          CONTROLLER
            directory.service.account, AccountService, create, ADMIN
            directory.service.account, AccountService, change, ADMIN
            directory.service.account, AccountService, resetPassword, ADMIN
            directory.service.account, AccountService, unlock, ADMIN
            directory.service.account, AccountService, close, ADMIN
            directory.service.account, AccountService, reopen, ADMIN
            directory.service.account, AccountQueries, history, ADMIN
            directory.service.account, AccountQueries, isLocked, ADMIN
            directory.service.account, AccountQueries, beforeClosing, ADMIN
            directory.service.body, BodyService, create, ADMIN
            directory.service.body, BodyService, change, ADMIN
            directory.service.body, BodyService, close, ADMIN
            directory.service.body, GroupService, create, ADMIN
            directory.service.body, GroupService, change, ADMIN
            directory.service.body, PersonInChargeService, name, ADMIN
            directory.service.body, PersonInChargeService, change, ADMIN
            directory.service.body, BodyQueries, inCharge, ADMIN CHAIR CONTROLLER INTEGRATION
            directory.service.body, BodyQueries, accounts, ADMIN CHAIR CONTROLLER INTEGRATION
            directory.service.body, BodyQueries, changes, ADMIN CHAIR CONTROLLER INTEGRATION
            directory.service.body, BodyQueries, openWork, ADMIN CHAIR CONTROLLER INTEGRATION
            directory.service.body, GroupQueries, changes, ADMIN CHAIR CONTROLLER INTEGRATION
            """)
    void everyOperationIsOpenToTheseRolesOnly(String where, String service, String operation, String roles)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.ispolnenie." + where + "." + service);
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
