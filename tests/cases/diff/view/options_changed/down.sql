-- phase 1 [tx] steps 1: change options of view dear
ALTER VIEW dear RESET (check_option);
ALTER VIEW dear SET (check_option=local);
