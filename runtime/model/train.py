"""Trains the default model bundle from exported features: python train.py FEATURES.csv BUNDLE.json

Development only; the platform scores without Python. Needs lightgbm, pandas, scikit-learn (README.md names the versions).
Columns: t (event time, microseconds), fraud (0 or 1), and one a feature, `group.key.feature`, empty when missing.
"""

import json
import sys

import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

TRAIN = ("2018-07-25", "2018-08-01")
FEATURES = [
    "core_features.flow_id.amount",
    *[f"velocity.account_id.{what}_{window}" for window in ("24h", "7d") for what in ("count", "amount_sum", "amount_max")],
    *[f"velocity.merchant_id.count_{window}" for window in ("24h", "7d")],
    *[f"amount_profile.account_id.{what}" for what in ("count", "log_amount_mean", "log_amount_variance", "amount_z", "amount_ratio_7d")],
    *[f"label_feedback.{key}.{what}_{days}d" for key in ("merchant_id", "account_id") for days in (1, 7, 30) for what in ("confirmed_count", "confirmed_share")],
    "label_feedback.merchant_id.days_since_confirmed",
    "label_feedback.account_id.days_since_confirmed",
]
DEFAULTS = {"days_since_confirmed": 999.0, "log_amount_variance": 1.0, "amount_ratio_7d": 1.0}
MODEL = dict(
    n_estimators=150, num_leaves=7, learning_rate=0.05, min_child_samples=20, subsample=0.8, subsample_freq=1,
    colsample_bytree=0.5, reg_lambda=5.0, random_state=20180725, deterministic=True, force_row_wise=True, n_jobs=1,
    verbose=-1,
)


def moment(day):
    return pd.Timestamp(day).value / 1000


def default_of(name):
    return DEFAULTS.get(name.rsplit(".", 1)[1], 0.0)


def tree_of(structure):
    """Nodes in the order in which a walk from the root meets them, so that children come after their parent."""
    tree = {"feature": [], "value": [], "left": [], "right": []}

    def add(node):
        place = len(tree["feature"])
        for column in tree.values():
            column.append(0)
        if "leaf_value" in node:
            tree["feature"][place], tree["value"][place] = -1, float(node["leaf_value"])
        else:
            assert node["decision_type"] == "<="
            tree["feature"][place], tree["value"][place] = node["split_feature"], float(node["threshold"])
            tree["left"][place], tree["right"][place] = add(node["left_child"]), add(node["right_child"])
        return place

    add(structure)
    return tree


def main(source, target):
    rows = pd.read_csv(source, usecols=["t", "fraud", *FEATURES])
    rows = rows[(rows.t >= moment(TRAIN[0])) & (rows.t < moment(TRAIN[1]))]
    x = rows[FEATURES].fillna({name: default_of(name) for name in FEATURES})
    y = rows.fraud.to_numpy()
    # The calibration is learned from scores of rows that the scoring model did not see.
    held = np.zeros(len(x))
    for train, rest in StratifiedKFold(5, shuffle=True, random_state=1).split(x, y):
        fold = lgb.LGBMClassifier(**MODEL).fit(x.iloc[train], y[train])
        held[rest] = fold.predict(x.iloc[rest], raw_score=True)
    line = LogisticRegression(C=1e6).fit(held.reshape(-1, 1), y)
    model = lgb.LGBMClassifier(**MODEL).fit(x, y)
    trees = [tree_of(one["tree_structure"]) for one in model.booster_.dump_model()["tree_info"]]
    schema = [
        {"group": name.split(".", 1)[0], "feature": name.split(".", 1)[1], "transform": "none", "default": default_of(name)}
        for name in FEATURES
    ]
    bundle = {
        "kind": "gbdt",
        "feature_schema": schema,
        "parameters": {"trees": trees},
        "calibration": {"kind": "platt", "slope": float(line.coef_[0][0]), "intercept": float(line.intercept_[0])},
        "trained_at": "2018-08-08T00:00:00.000000Z",
        "training": {"from": TRAIN[0], "to": TRAIN[1], "label_delay_days": 7, "rows": int(len(x)), "fraudulent": int(y.sum()), "library": f"lightgbm {lgb.__version__}", "model": MODEL},
        "metrics": {},
    }
    with open(target, "w", encoding="utf-8") as file:
        json.dump(bundle, file)


main(*sys.argv[1:3])
