-- phase 1 [tx] steps 1: drop access method second_btree
DROP ACCESS METHOD second_btree;
