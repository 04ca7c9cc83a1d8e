package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a message says, a folder can be called after it on every file system. */
class SlugTest {
    private static final List<String> AWKWARD = List.of(
            "CON",
            "nul",
            "Aux.txt",
            "COM1",
            "LPT9:",
            "..",
            ".",
            "/",
            "\\",
            "~",
            "-rf",
            "trailing dot.",
            "trailing blank ",
            "a\u0000b",
            "two\r\nlines",
            "\u202Eright to left",
            "\uFEFF",
            "\u200B",
            "e\u0301",
            "\uD83D",
            "\uDE80\uD83D",
            "🚀",
            "👩‍🚀",
            "İ",
            "ı",
            "ß",
            "ﬁ",
            "½",
            "٣",
            "३",
            "Ⅷ",
            "a".repeat(10_000),
            "a ".repeat(5_000),
            "ж".repeat(10_000),
            "");

    @Test
    void anyMessageMakesASafeName() {
        Random random = new Random(20_261_120);
        for (int i = 0; i < 20_000; i++) {
            isSafe(message(random));
        }
        AWKWARD.forEach(SlugTest::isSafe);
    }

    @Test
    void everyCharacterByItselfMakesASafeName() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            isSafe(Character.toString(c));
        }
    }

    /** Letters of every plane, among them what no well-formed text holds, and now and then something awkward. */
    private static String message(Random random) {
        StringBuilder message = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> message.append((char) random.nextInt(0x80));
                case 1 -> message.append((char) random.nextInt(0x600));
                case 2 -> message.append((char) random.nextInt(0x10000));
                case 3 -> message.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 4 -> message.append((char) (0x300 + random.nextInt(0x70)));
                default -> message.append(AWKWARD.get(random.nextInt(30)));
            }
        }
        return message.toString();
    }

    private static void isSafe(String message) {
        String slug = Slug.of(message);
        // letters whose case is one everywhere, which are composed as they are decomposed, and none that a shell reads
        if (!slug.matches("([a-z0-9]+(_[a-z0-9]+)*)?") || slug.length() > 40) {
            assertThat(slug).as(message).matches("([a-z0-9]+(_[a-z0-9]+)*)?").hasSizeLessThanOrEqualTo(40);
        }
        if (!slug.equals(Slug.of(Normalizer.normalize(message, Normalizer.Form.NFD)))) {
            assertThat(slug).as(message).isEqualTo(Slug.of(Normalizer.normalize(message, Normalizer.Form.NFD)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Add adjusted_close, add_adjusted_close",
        "Größe der Straße geändert, grosse_der_strasse_geandert",
        "Ürün fiyatını değiştir, urun_fiyatini_degistir",
        "DİYARBAKIR, diyarbakir",
        "Ajouter l'œuvre à l'été, ajouter_l_oeuvre_a_l_ete",
        "Dodaj łódź, dodaj_lodz",
        "Thêm giá đóng cửa, them_gia_dong_cua",
        "Добавить цену закрытия, dobavit_tsenu_zakrytiya",
        "Новый подъезд, novyi_podezd",
        "Додати ціну й їжу, dodati_tsinu_i_izhu",
        "Προσθήκη τιμής, prosthiki_timis",
        "価格を追加 prices, prices",
        "Ｆｕｌｌ ｗｉｄｔｈ, full_width",
        "价格, ''",
        "أضف السعر, ''",
        "कीमत जोड़ें, ''",
        "한국어, ''",
        "🚀, ''"
    })
    void whatCanBeSpelledIs(String message, String slug) {
        assertThat(Slug.of(message)).isEqualTo(slug);
    }

    /** In Turkish the lower case of I is another letter than elsewhere. */
    @Test
    void doesNotDependOnWhoRunsIt() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Slug.of("INDEX TITLES")).isEqualTo("index_titles");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isCutBetweenWordsIfItCanBe() {
        assertThat(Slug.of("Create articles, sentiment scores and what they refer to"))
                .isEqualTo("create_articles_sentiment_scores_and");
        assertThat(Slug.of("x".repeat(50))).isEqualTo("x".repeat(40));
    }
}
