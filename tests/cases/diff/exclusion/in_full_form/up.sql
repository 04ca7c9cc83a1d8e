-- phase 1 [tx] steps 1: add exclusion constraint free to booking
ALTER TABLE booking ADD CONSTRAINT free EXCLUDE USING gist (during WITH &&, (int4range(room, room, '[]')) WITH =) INCLUDE (id) WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED;
