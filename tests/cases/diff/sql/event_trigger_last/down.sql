-- phase 1 [tx] steps 1,2,3: drop event trigger note, drop routine note_ddl(), drop table orders
DROP EVENT TRIGGER note;
DROP FUNCTION note_ddl();
DROP TABLE orders;
