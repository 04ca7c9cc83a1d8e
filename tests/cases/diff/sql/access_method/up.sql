-- phase 1 [tx] steps 1: create access method second_btree
CREATE ACCESS METHOD second_btree TYPE INDEX HANDLER bthandler;
