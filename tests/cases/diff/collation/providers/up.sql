-- phase 1 [tx] steps 1,2,3,4,5: create schema Side Room, create collation mixed, create collation phone_book and 2 more
CREATE SCHEMA IF NOT EXISTS "Side Room";
CREATE COLLATION mixed (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
CREATE COLLATION phone_book (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');
COMMENT ON COLLATION phone_book IS 'as in phone books';
CREATE COLLATION "Side Room"."Any ""case"" 100%" (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE TABLE t (
    a text COLLATE "Side Room"."Any ""case"" 100%"
);
