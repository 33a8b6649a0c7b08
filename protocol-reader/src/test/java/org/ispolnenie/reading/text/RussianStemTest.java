package org.ispolnenie.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RussianStemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "руководитель руководителя руководителю руководителем руководителе руководители руководителей руководителям",
                "комитет комитета комитету комитетом комитете комитеты комитетов комитетам комитетами комитетах",
                "служба службы службе службу службой служб службам службами службах",
                "администрация администрации администрацию администрацией администраций администрациям администрациями",
                "управление управления управлению управлением управлении управлений управлениям",
                "волховский волховского волховскому волховским волховском",
                "муниципальный муниципального муниципальному муниципальная муниципальной муниципальные муниципальных",
                "область области областью областей областям",
                "осуществляющие осуществляющих осуществляющим осуществляющий осуществляющего",
                "лицей лицея лицею лицеем лицеи лицеев лицеям",
                "район района району районом районе районы районов районам"
            })
    void isTheSameInEveryCase(String forms) {
        assertThat(forms.split(" ")).extracting(RussianStem::of).containsOnly(RussianStem.of(forms.split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"иванов иванова иванову ивановым иванове", "цветкова цветковой цветкову", "бойко бойко"})
    void ofASurnameIsTheSameInEveryCase(String forms) {
        assertThat(forms.split(" "))
                .extracting(RussianStem::ofSurname)
                .containsOnly(RussianStem.ofSurname(forms.split(" ")[0]));
    }
}
