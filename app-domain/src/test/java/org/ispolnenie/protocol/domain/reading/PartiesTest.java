package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.ProtocolReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties in every case, in lists, with exceptions; those the directory does not know. */
class PartiesTest {

    private final ProtocolReader reader = DeliveredDocuments.reader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            руководители органов местного самоуправления Ленинградской области, осуществляющих управление в сфере образования -> GRP_OMSU_HEADS_LO
            руководители органов местного самоуправления, осуществляющих управление в сфере образования -> GRP_OMSU_HEADS_LO
            органы управления образованием муниципальных районов (городского округа) -> GRP_OMSU_HEADS_LO
            муниципальные органы управления образованием, ЛОИРО -> GRP_OMSU_HEADS_LO, LOIRO
            ОМСУ -> GRP_OMSU_HEADS_LO
            главы администраций -> GRP_OMSU_HEADS_LO
            главы администраций Волховского, Киришского и Тихвинского районов -> MR03, MR08, MR16
            главы администраций муниципальных районов (кроме Сосновоборского городского округа) -> GRP_OMSU_HEADS_LO but GO18
            администрация Гатчинского муниципального района -> MR06
            отдел образования Лужского района -> MR12
            Сосновоборский городской округ -> GO18
            методическая служба Выборгского района -> MMS-MR05
            муниципальные методические службы -> GRP_MUNICIPAL_METHOD_SERVICES
            КОиПО ЛО (Иванов И.И.), ГАОУ ДПО «ЛОИРО» -> KOIPO, LOIRO
            КОиПО ЛО и образовательные организации -> KOIPO, «образовательные организации»
            комитет общего и профессионального образования Ленинградской области -> KOIPO
            профсоюз ЛОИРО -> «профсоюз ЛОИРО»
            ректор ЛОИРО -> LOIRO
            директор ЛОИРО -> LOIRO
            Иванов И.И., начальник отдела -> «Иванов И.И., начальник отдела»
            начальник отдела Иванов И.И. -> «начальник отдела Иванов И.И.»
            Иванов И.И. Петров П.П. -> «Иванов И.И.», «Петров П.П.»
            ЛОИРО совместно с КОиПО ЛО -> LOIRO, with KOIPO
            школы, реализующие программы; детские сады -> «школы, реализующие программы», «детские сады»
            Волосовский, Волховский, Лужский районы -> MR02, MR03, MR12
            Всеволожский р-н, Тосненский р-н -> MR04, MR17
            Волховского и Лужского р-нов -> MR03, MR12
            Кингисеппский МР, Сосновоборский ГО -> MR07, GO18
            Волховский, Лужский -> MR03, MR12
            Волховский И.И. -> «Волховский И.И.»
            г. Сосновый Бор, Ломоносовский район -> GO18, MR11
            Комитет образования администрации МО «Выборгский район» -> MR05
            муниципальные районы (за исключением Гатчинского и Кировского) -> GRP_OMSU_HEADS_LO but MR06 MR09
            все районы -> GRP_OMSU_HEADS_LO
            администрации муниципальных районов и Сосновоборского городского округа -> GRP_OMSU_HEADS_LO
            муниципальная методическая служба Выборгского района -> MMS-MR05
            МОУО, методслужбы -> GRP_OMSU_HEADS_LO, GRP_MUNICIPAL_METHOD_SERVICES
            """)
    void ofAResponsibleLine(String value, String parties) {
        assertThat(parties("1. Сделать.\nОтветственные: " + value + ".")).isEqualTo(parties);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            Муниципальным методическим службам проанализировать итоги. -> GRP_MUNICIPAL_METHOD_SERVICES
            Главам Волховского, Киришского и Тихвинского районов принять меры. -> MR03, MR08, MR16
            Рекомендовать администрации Выборгского района выделить средства. -> MR05
            Руководителям ОМСУ, за исключением Лужского и Кировского районов, провести урок. -> GRP_OMSU_HEADS_LO but MR12 MR09
            КОиПО ЛО совместно с ЛОИРО разработать план. -> KOIPO, with LOIRO
            Провести семинар совместно с ЛОИРО и КОиПО ЛО. -> with LOIRO, with KOIPO
            Образовательным организациям обеспечить явку. -> «Образовательным организациям»
            Правительству Российской Федерации обеспечить рассмотрение. -> «Правительству Российской Федерации»
            Иванову И.И. подготовить доклад. -> «Иванову И.И.»
            ОО провести урок. -> «ОО»
            Информацию принять к сведению. -> none
            Подготовить план работы муниципальных методических служб. -> none
            Обеспечить взаимодействие с медицинскими учреждениями. -> none
            Включить курсы в государственное задание ГАОУ ДПО «ЛОИРО». -> none
            По итогам анализа внести изменения. -> none
            В срок до 1 марта 2022 года руководителям ОМСУ направить отчёт. -> GRP_OMSU_HEADS_LO
            До 15.03.2022 ЛОИРО разработать рекомендации. -> LOIRO
            В целях повышения качества муниципальным методическим службам провести семинары. -> GRP_MUNICIPAL_METHOD_SERVICES
            Не позднее 25 марта 2022 года Волховскому и Лужскому районам провести опрос. -> MR03, MR12
            Ежеквартально (до 5 числа) руководителям ОМСУ представлять сведения. -> GRP_OMSU_HEADS_LO
            До 15.03.2022 директорам школ пройти обучение. -> «директорам школ»
            По согласованию с КОиПО ЛО провести проверку. -> none
            На основании приказа КОиПО ЛО провести проверку. -> none
            В соответствии с планом работы ЛОИРО провести семинар. -> none
            Отделу развития (Петров П.П.) еженедельно проверять сайты. -> «Отделу развития (Петров П.П.)»
            Руководителям ОМСУ всех районов, кроме Лужского и Лодейнопольского районов, обеспечить явку. -> GRP_OMSU_HEADS_LO but MR12 MR10
            Всем муниципальным образованиям провести инвентаризацию. -> GRP_OMSU_HEADS_LO
            """)
    void ofTheWordsOfAnItem(String words, String parties) {
        assertThat(parties("1. " + words)).isEqualTo(parties);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            Представить план в КОиПО ЛО (Михайлюк Л.Г.). -> to KOIPO Михайлюк Л.Г.
            Направить отчёт в комитет общего и профессионального образования Ленинградской области. -> to KOIPO
            Направить отчёт в отдел дошкольного образования комитета. -> to «отдел дошкольного образования комитета»
            Доложить председателю комитета. -> to «председателю комитета»
            Включить в план работы. -> none
            """)
    void resultsGoTo(String words, String recipients) {
        assertThat(parties("1. " + words)).isEqualTo(recipients);
    }

    @Test
    void aPersonOfTheDirectoryIsFoundHoweverTheNameIsWritten() {
        PartyDirectory directory = new PartyDirectory(List.of(
                new KnownParty("PER_IVANOV", PartyKind.PERSON, List.of("Иванов И.П."), List.of()),
                new KnownParty("PER_TSVETKOVA", PartyKind.PERSON, List.of("Цветкова Анна Ильинична"), List.of())));
        ProtocolReader withPersons = new ProtocolReader(directory, DeliveredDocuments.calendar());
        for (String name : List.of("Иванов И.П.", "И.П. Иванов", "И. П. Иванов", "Иванов Илья Петрович")) {
            assertThat(ReadingLines.items(withPersons.read("1. Сделать.\nОтветственный: " + name)))
                    .isEqualTo("1 | Сделать. | - | PER_IVANOV\n");
        }
        assertThat(ReadingLines.items(withPersons.read("1. Иванову И.П. и Цветковой А.И. сделать.")))
                .isEqualTo("1 | Иванову И.П. и Цветковой А.И. сделать. | - | PER_IVANOV, PER_TSVETKOVA\n");
    }

    @Test
    void aNameTheDirectoryHasTwiceIsAskedAbout() {
        PartyDirectory directory = new PartyDirectory(List.of(
                new KnownParty("A", PartyKind.ORGANIZATION, List.of("Школа № 1"), List.of()),
                new KnownParty("B", PartyKind.ORGANIZATION, List.of("Школа № 1"), List.of())));
        ProtocolReading reading = new ProtocolReader(directory, DeliveredDocuments.calendar())
                .read("Протокол № 1 от 31.10.2019\n1. Сделать до 20.12.2019.\nОтветственный: школа № 1");
        assertThat(ReadingLines.doubts(reading)).containsExactly("1 AMBIGUOUS_PARTY");
    }

    /** «Волховский» alone may be the district or the town of this name. */
    @Test
    void aTerritoryThatTwoBodiesShareIsAskedAboutAndNeverChosen() {
        PartyDirectory directory = new PartyDirectory(List.of(
                new KnownParty("D", PartyKind.ORGANIZATION, List.of("Волховский муниципальный район"), List.of()),
                new KnownParty("T", PartyKind.ORGANIZATION, List.of("Волховский городской округ"), List.of()),
                new KnownParty("K", PartyKind.ORGANIZATION, List.of("Киришский муниципальный район"), List.of()),
                new KnownParty("G", PartyKind.GROUP, List.of("руководители ОМСУ"), List.of("D", "T", "K"))));
        ProtocolReader reader = new ProtocolReader(directory, DeliveredDocuments.calendar());
        String head = "Протокол № 1 от 31.10.2019\n1. Сделать до 20.12.2019.\nОтветственные: ";

        assertThat(ReadingLines.doubts(reader.read(head + "Киришский, Волховский")))
                .containsExactly("1 AMBIGUOUS_PARTY");
        assertThat(ReadingLines.doubts(reader.read(head + "руководители ОМСУ, кроме Волховского")))
                .containsExactly("1 EXCEPTION_NOT_APPLIED");
        assertThat(ReadingLines.doubts(reader.read(head + "Киришский район, Волховский район")))
                .isEmpty();
    }

    private String parties(String text) {
        String told = ReadingLines.items(reader.read(text));
        String parties = told.substring(told.lastIndexOf(" | ") + 3).strip();
        return parties.equals("-") ? "none" : parties;
    }
}
