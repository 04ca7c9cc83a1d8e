-- phase 1 [tx] steps 1,2,3: drop event trigger note, create table kept, drop routine note_ddl()
DROP EVENT TRIGGER note;
CREATE TABLE kept (
    id bigint NOT NULL
);
DROP FUNCTION note_ddl();
