CREATE SCHEMA "Side Room";
CREATE COLLATION phone_book (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');
COMMENT ON COLLATION phone_book IS 'as in phone books';
CREATE COLLATION "Side Room"."Any ""case"" 100%" (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE COLLATION mixed (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
CREATE TABLE t (a text COLLATE "Side Room"."Any ""case"" 100%");
