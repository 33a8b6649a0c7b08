package org.ispolnenie.notification.service.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailTemplate;
import org.ispolnenie.notification.domain.mail.MailTemplateRepository;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.protocol.service.World;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates: none is taken that cannot be filled, and filling one reaches nothing but the values of the mail. */
class TemplateServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-11-05T06:00:00Z"), MailWorld.ZONE);

    private final World world = new World();
    private final Editions editions = new Editions();
    private final TemplateService service =
            Wired.of(TemplateService.class, editions, world.calendar, MailWorld.settings(), world.caller, CLOCK);
    private final TemplateQueries queries = Wired.of(TemplateQueries.class, editions);

    static Stream<Arguments> everyTemplate() {
        return Stream.of(NoticeKind.values())
                .flatMap(kind -> TemplateService.LANGUAGES.stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void everyDeliveredTemplateMakesAMailWithoutARest(NoticeKind kind, String language) {
        TemplateText mail = service.preview(kind, language, queries.delivered(kind, language));

        for (String part : List.of(mail.subject(), mail.text(), mail.html())) {
            assertThat(part).isNotBlank().doesNotContain("{{", "}}", "notification.", "null");
        }
        assertThat(mail.text()).contains("https://committee.example/ispolnenie/");
        assertThat(mail.subject()).doesNotContain("\n").doesNotEndWith(": ");
        if (language.equals("en")) {
            assertThat(mail.subject() + mail.text()).doesNotContainPattern("[а-яА-Я]");
        }
    }

    @Test
    void aNewEditionCountsAndTheDeliveredOneCanBePutBack() {
        TemplateText words = new TemplateText("Тема {{item}}", "Текст {{message}}", "<p>{{message}}</p>");
        assertThat(service.save(NoticeKind.COMMENTED, "ru", 0L, words)).isEqualTo(1);
        assertThat(queries.get(NoticeKind.COMMENTED, "ru").words()).isEqualTo(words);
        assertThat(queries.get(NoticeKind.COMMENTED, "ru").madeBy()).isEqualTo("controller");
        assertThat(queries.get(NoticeKind.COMMENTED, "en").edition()).isZero();

        assertThatThrownBy(() -> service.save(NoticeKind.COMMENTED, "ru", 0L, words))
                .isInstanceOf(StaleVersionException.class);

        TemplateText delivered = queries.delivered(NoticeKind.COMMENTED, "ru");
        assertThat(service.save(NoticeKind.COMMENTED, "ru", 1L, delivered)).isEqualTo(2);
        assertThat(queries.list())
                .hasSize(2 * NoticeKind.values().length)
                .filteredOn(one -> one.edition() == 2)
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo(delivered));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Раз\\nдва {{massage}}                 | Переменной «massage» нет (строка 2).
            {{#nothing}}никогда{{/nothing}}       | Переменной «nothing» нет (строка 1).
            {{^item}}{{oops}}{{/item}}            | Переменной «oops» нет (строка 1).
            Раз\\nдва\\n{{#item}}не закрыто       | строка 3
            {{/item}}                             | строка 1
            {{>other}}                            | Переменной «other» нет (строка 1).
            {{person.class.name}}                 | Переменной «person.class.name» нет (строка 1).
            {{#person}}{{getClass}}{{/person}}    | Переменной «getClass» нет (строка 1).
            {{#message}}{{entrySet}}{{/message}}  | Переменной «entrySet» нет (строка 1).
            """)
    void whatIsWrongWithATemplateIsSaidWithTheLine(String text, String said) {
        TemplateText words = new TemplateText("Тема", text.replace("\\n", "\n"), "<p>{{message}}</p>");

        assertThatThrownBy(() -> service.save(NoticeKind.COMMENTED, "ru", 0L, words))
                .isInstanceOfSatisfying(ValidationException.class, refused -> {
                    assertThat(refused.errors()).hasSize(1);
                    assertThat(refused.errors().get(0).pointer()).isEqualTo("/text");
                    assertThat(Messages.in(Locale.forLanguageTag("ru"))
                                    .text(refused.errors().get(0).reason()))
                            .contains(said);
                });
        assertThat(editions.newest()).isEmpty();
    }

    @Test
    void anEmptyPartAndOneTooLongAreRefused() {
        TemplateText words = new TemplateText(" ", "текст", "x".repeat(20_001));
        assertThatThrownBy(() -> service.preview(NoticeKind.COMMENTED, "ru", words))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(ValidationException.FieldError::pointer)
                        .containsExactly("/subject", "/html"));
    }

    @Test
    void listsNestedInThemselvesDoNotFillTheMemory() {
        String nested = "{{#points}}".repeat(14) + "x" + "{{/points}}".repeat(14);
        assertThatThrownBy(() -> service.preview(NoticeKind.DIGEST, "ru", new TemplateText("Тема", nested, "<p></p>")))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void noBracesKeepAValueFromBeingEscapedInHtml() {
        TemplateText mail = TemplateEngine.render(
                new TemplateText("{{message}}", "{{message}}", "{{message}} {{{message}}} {{&message}}"),
                java.util.Map.of("message", "<b>\nи"));

        assertThat(mail.html()).doesNotContain("<b>");
        assertThat(mail.text()).isEqualTo("<b>\nи");
        assertThat(mail.subject()).isEqualTo("<b> и");
    }

    private static final class Editions implements MailTemplateRepository {

        private final List<MailTemplate> all = new ArrayList<>();

        @Override
        public Optional<MailTemplate> newest(NoticeKind kind, String language) {
            return all.stream()
                    .filter(one -> one.kind() == kind && one.language().equals(language))
                    .max(Comparator.comparing(MailTemplate::edition));
        }

        @Override
        public List<MailTemplate> newest() {
            return all.stream()
                    .filter(one -> newest(one.kind(), one.language()).orElseThrow() == one)
                    .toList();
        }

        @Override
        public void add(MailTemplate template) {
            all.add(template);
        }
    }
}
