CREATE TABLE person (number bigint GENERATED ALWAYS AS IDENTITY);
CREATE TABLE place (id bigint GENERATED ALWAYS AS IDENTITY);
GRANT USAGE ON SEQUENCE person_number_seq TO kedge_app;
GRANT USAGE ON SEQUENCE place_id_seq TO kedge_app;
