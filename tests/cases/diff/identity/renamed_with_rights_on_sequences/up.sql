-- phase 1 [tx] steps 1,2: rename column person.id to number, rename table address to place
ALTER TABLE person RENAME COLUMN id TO number;
ALTER SEQUENCE IF EXISTS person_id_seq RENAME TO person_number_seq;
ALTER TABLE address RENAME TO place;
ALTER SEQUENCE IF EXISTS address_id_seq RENAME TO place_id_seq;
