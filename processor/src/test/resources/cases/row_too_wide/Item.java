package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table //! KDG120
public interface Item {
    @Id
    long id();

    double d0();

    double d1();

    double d2();

    double d3();

    double d4();

    double d5();

    double d6();

    double d7();

    double d8();

    double d9();

    double d10();

    double d11();

    double d12();

    double d13();

    double d14();

    double d15();

    double d16();

    double d17();

    double d18();

    double d19();

    double d20();

    double d21();

    double d22();

    double d23();

    double d24();

    double d25();

    double d26();

    double d27();

    double d28();

    double d29();

    double d30();

    double d31();

    double d32();

    double d33();

    double d34();

    double d35();

    double d36();

    double d37();

    double d38();

    double d39();

    double d40();

    double d41();

    double d42();

    double d43();

    double d44();

    double d45();

    double d46();

    double d47();

    double d48();

    double d49();

    double d50();

    double d51();

    double d52();

    double d53();

    double d54();

    double d55();

    double d56();

    double d57();

    double d58();

    double d59();

    double d60();

    double d61();

    double d62();

    double d63();

    double d64();

    double d65();

    double d66();

    double d67();

    double d68();

    double d69();

    double d70();

    double d71();

    double d72();

    double d73();

    double d74();

    double d75();

    double d76();

    double d77();

    double d78();

    double d79();

    double d80();

    double d81();

    double d82();

    double d83();

    double d84();

    double d85();

    double d86();

    double d87();

    double d88();

    double d89();

    double d90();

    double d91();

    double d92();

    double d93();

    double d94();

    double d95();

    double d96();

    double d97();

    double d98();

    double d99();

    double d100();

    double d101();

    double d102();

    double d103();

    double d104();

    double d105();

    double d106();

    double d107();

    double d108();

    double d109();

    double d110();

    double d111();

    double d112();

    double d113();

    double d114();

    double d115();

    double d116();

    double d117();

    double d118();

    double d119();

    double d120();

    double d121();

    double d122();

    double d123();

    double d124();

    double d125();

    double d126();
}
