-- phase 1 [tx] steps 1,2: rename table place to address, rename column person.number to id
ALTER TABLE place RENAME TO address;
ALTER SEQUENCE IF EXISTS place_id_seq RENAME TO address_id_seq;
ALTER TABLE person RENAME COLUMN number TO id;
ALTER SEQUENCE IF EXISTS person_number_seq RENAME TO person_id_seq;
