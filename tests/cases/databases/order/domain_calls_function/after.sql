CREATE FUNCTION ok(value text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT value <> ''''';
CREATE DOMAIN a_word AS text DEFAULT lower('X') CHECK (ok(VALUE));
CREATE FUNCTION b_word() RETURNS a_word LANGUAGE sql AS $$ SELECT 'x'::a_word $$;
CREATE DOMAIN a_word_of_words AS a_word CHECK (length(VALUE) < length(b_word()) + 10);
CREATE FUNCTION first_word(words a_word[], other a_word DEFAULT b_word()) RETURNS a_word_of_words LANGUAGE sql AS $$ SELECT words[1]::a_word_of_words $$;
CREATE TABLE book (id integer PRIMARY KEY, words a_word_of_words[] DEFAULT ARRAY[first_word(ARRAY['x'::a_word])], title a_word DEFAULT b_word());
