-- phase 1 [tx] steps 1: create table booking
CREATE TABLE booking (
    room int4range NOT NULL,
    during tstzrange NOT NULL,
    CONSTRAINT one_at_a_time UNIQUE NULLS NOT DISTINCT (room, during WITHOUT OVERLAPS) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON CONSTRAINT one_at_a_time ON booking IS 'No two at once';
